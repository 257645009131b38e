// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/service/caller.h"
#include "app/server/store/mailinrepository.h"
#include "models/domain/change.h"
#include "models/domain/incomingmail.h"
#include "models/domain/result.h"

/// What agents do with mail that is held, and what they learn of mail that became a message.
class QuarantineService
{
public:
    QuarantineService(Database &database, const AccountSettings &settings, qint64 now)
        : m_database(database), m_settings(settings), m_now(now) {}

    Result<Page<IncomingMail>> page(const Caller &caller, const QString &cursor, int limit) const;
    Result<IncomingMail> byId(const Caller &caller, MailInId id) const; ///< NotFound "quarantine.unknown"

    /// Lets the mail in after all, into \a ticket when that is valid: where it went. As MailArrival::accept.
    Result<MailOutcome> accept(const Caller &caller, MailInId id, TicketId ticket);

    /// Nobody sees it any more; its bytes stay.
    Result<void> discard(const Caller &caller, MailInId id);

    /// Where a message of a ticket came from. NotFound "ticket.unknown", "message.not-by-mail".
    Result<IncomingMail> arrivalOf(const Caller &caller, TicketId ticket, MessageId message) const;
    Result<QByteArray> sourceOf(const Caller &caller, TicketId ticket, MessageId message) const; ///< the mail's very bytes

private:
    Result<void> hold(const Caller &caller, MailInId id);
    Result<void> audit(const QString &action, const Caller &caller, MailInId id, TicketId ticket);

    Database &m_database;
    const AccountSettings &m_settings;
    qint64 m_now;
};
