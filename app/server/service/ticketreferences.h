// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/ticket.h"

class Database;

/// Holds what a ticket points at against what there is.
class TicketReferences
{
public:
    TicketReferences(Database &database, qint64 now) : m_database(database), m_now(now) {}

    /// Invalid "ticket.requester-unknown" on /requesterId.
    Result<void> checkRequester(const Ticket &ticket) const;

    /// Invalid "ticket.assignee-unknown" on /assigneeId when there is no such active user. One that is there stays until the
    /// transaction ends: users are locked behind keys and before tickets.
    Result<void> holdAssignee(UserId assignee) const;

    /// Invalid "ticket.team-unknown" on /teamId.
    Result<void> checkTeam(const Ticket &ticket) const;

private:
    Database &m_database;
    qint64 m_now;
};
