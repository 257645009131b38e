// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/service/caller.h"
#include "app/server/store/ticketquery.h"
#include "models/domain/change.h"
#include "models/domain/result.h"

class Database;

/// What users do with tickets: read, open, change, answer. A ticket the caller may not see is NotFound "ticket.unknown".
class TicketService
{
public:
    TicketService(Database &database, const AccountSettings &settings, qint64 now)
        : m_database(database), m_settings(settings), m_now(now) {}

    Result<Page<Ticket>> page(const Caller &caller, const TicketQuery &query) const;
    Result<Ticket> byId(const Caller &caller, TicketId id) const;

    /// Notes included, the oldest first.
    Result<Page<Message>> messages(const Caller &caller, TicketId id, const QString &cursor, int limit) const;

    /// The ticket, its first message and the mail to the requester, in one transaction.
    Result<Ticket> open(const Caller &caller, const TicketDraft &draft);

    /// Stale "ticket.stale" with the fields to blame when one that \a patch names has moved since \a revision.
    Result<Ticket> change(const Caller &caller, TicketId id, const TicketPatch &patch, qint64 revision);

    /// The message, the ticket's state and, for a reply, the mail, in one transaction.
    Result<Message> reply(const Caller &caller, TicketId id, const ReplyDraft &draft);

    Result<Ticket> tag(const Caller &caller, TicketId id, const QString &tag, qint64 revision);
    Result<Ticket> untag(const Caller &caller, TicketId id, const QString &tag, qint64 revision);

    /// Closes solved tickets nobody has spoken in for the solved period, a batch at a time; how many it were.
    Result<int> closeSilent();

private:
    Result<Ticket> read(TicketId id) const;
    Result<Ticket> setTag(const Caller &caller, TicketId id, const QString &tag, qint64 revision, bool wanted);

    Database &m_database;
    const AccountSettings &m_settings;
    qint64 m_now;
};
