// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/service/arrival/arrivingmail.h"
#include "app/server/service/heldticket.h"
#include "app/server/store/changelog.h"
#include "models/domain/message.h"

/// Puts mail into tickets on the customer's side: opens them, goes on in them, follows them up. Part of a transaction that
/// holds the sender's key.
class ArrivalDesk
{
public:
    ArrivalDesk(Database &database, const AccountSettings &settings, ChangeLog &changes, const OwnAddresses &own, qint64 now)
        : m_database(database), m_settings(settings), m_changes(changes), m_own(own), m_now(now) {}

    /// A new ticket, its automatic answer and what it suggests.
    Result<MailOutcome> open(ArrivingMail &mail);

    /// The requester's message: the ticket goes on, or a follow-up begins where it is finished for good.
    Result<MailOutcome> customerWrote(ArrivingMail &mail, TicketId ticket);

    /// Somebody else's mail that an agent puts there: the agents read it, the customer does not.
    Result<MailOutcome> accepted(ArrivingMail &mail, TicketId ticket);

private:
    Result<void> nameRequester(ArrivingMail &mail, Ticket &ticket);
    Result<MailOutcome> begin(ArrivingMail &mail, Ticket wanted, TicketId follows);
    Result<MailOutcome> goOn(ArrivingMail &mail, const HeldTicket &held, TicketStatus status);
    Result<void> proveRequester(ArrivingMail &mail, Ticket &ticket);
    Result<ContactId> ensureContact(ArrivingMail &mail);
    Message written(const ArrivingMail &mail, const Ticket &ticket) const;

    Database &m_database;
    const AccountSettings &m_settings;
    ChangeLog &m_changes;
    const OwnAddresses &m_own;
    qint64 m_now;
};
