// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/arrival/mailpath.h"
#include "app/server/service/arrival/mailthreads.h"
#include "app/server/service/caller.h"
#include "app/server/store/mailinrepository.h"
#include "models/domain/ticket.h"

/// An agent's word that a held mail is to be taken after all.
struct MailAcceptance {
    Caller caller;
    TicketId ticket; ///< where to put it; invalid: wherever it belongs by itself
};

/// A mail while it is being decided: what it says, what we know of its sender, and the steps so far.
struct ArrivingMail {
    const StoredMail &stored;
    const ParsedMail &mail;
    const MailAcceptance *acceptance = nullptr;

    EmailKey key = {}; ///< of the address in From; empty when there is none to rely on
    QString address = {};
    QString name = {};
    KnownSender known = {};
    Authentication authentication = Authentication::None;
    MailThread thread = {};
    MailPath path = {};

    /// Whether nothing may be answered to it.
    bool isMachine() const { return !mail.machineSigns.isEmpty(); }

    /// Whether nobody wrote it: some people's mail only asks not to be answered.
    bool isAutomatic() const
    {
        for (const MachineSign sign : {MachineSign::AutoSubmitted, MachineSign::Precedence, MachineSign::NullReturnPath}) {
            if (mail.machineSigns.contains(sign))
                return true;
        }
        return false;
    }

    bool isUsers() const { return known.user.isValid(); }
    bool isActiveUsers() const { return isUsers() && known.userState == UserState::Active && !known.isFormerAddress; }

    /// Whether somebody with that mailbox wrote it: an authenticated From, or a token that only the mailbox has seen.
    bool isProven() const
    {
        return authentication == Authentication::Pass
            || (thread.proof == MailThread::Proof::Token && authentication != Authentication::Fail);
    }

    bool isRequesterOf(const Ticket &ticket) const
    {
        if (known.user.isValid() && ticket.requesterUser == known.user)
            return true;
        if (known.contact.isValid() && ticket.requester == known.contact)
            return true;
        return !key.isEmpty() && EmailKey::parse(ticket.requesterAddress).value_or(EmailKey()) == key;
    }
};
