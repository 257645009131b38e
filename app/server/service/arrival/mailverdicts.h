// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/arrival/arrivingmail.h"

/// Puts \a mail in quarantine for \a reason, unless an agent has accepted it: then it goes on.
inline std::optional<MailOutcome> held(ArrivingMail &mail, const QString &step, const QString &reason)
{
    mail.path.add(step, mail.acceptance ? QStringLiteral("lifted") : QStringLiteral("held"), reason);
    if (mail.acceptance)
        return std::nullopt;
    const TicketId named = mail.thread.ticket.isValid() ? mail.thread.ticket : mail.thread.hinted;
    return MailOutcome{MailInState::Quarantined, reason, named, {}, {}};
}

/// Nobody has to see \a mail: its bytes and \a reason are kept.
inline MailOutcome dropped(ArrivingMail &mail, const QString &step, const QString &reason)
{
    mail.path.add(step, QStringLiteral("dropped"), reason);
    return MailOutcome{MailInState::Decided, reason, {}, {}, {}};
}
