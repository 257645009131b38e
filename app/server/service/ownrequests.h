// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/caller.h"
#include "models/domain/change.h"

class Database;

/// *My requests*: the tickets whose requester is the user, as an internal requester or as the contact of an accepted clash.
/// As a customer would see them: replies only, and nothing of how the desk works on them, whatever the user sees as an agent.
class OwnRequests
{
public:
    explicit OwnRequests(Database &database) : m_database(database) {}

    /// The last touched first. Assignee, team, priority, tags and the like are left out.
    Result<Page<Ticket>> page(const Caller &caller, const QString &cursor, int limit) const;

    /// Replies only, the oldest first. NotFound "ticket.unknown" for any other ticket.
    Result<Page<Message>> messages(const Caller &caller, TicketId ticket, const QString &cursor, int limit) const;

private:
    Database &m_database;
};
