// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/store/sight.h"
#include "app/server/store/ticketquery.h"
#include "models/domain/change.h"
#include "models/store/database.h"

/// Reads pages of tickets: for users by what they ask and may see, for contacts by what is theirs.
class TicketList
{
public:
    explicit TicketList(Database &database) : m_database(database) {}

    /// Invalid "cursor.invalid" when the cursor is not of a list in this order.
    Result<Page<Ticket>> page(const TicketQuery &query, const Sight &sight) const;

    /// Finished: solved or closed.
    enum class Part { All, Unfinished, Finished };

    struct OfContact {
        ContactId contact;
        OrganizationId shared; ///< when it is valid, everybody's in it too
        Part part = Part::All;
    };

    /// The last touched first.
    Result<Page<Ticket>> ofContact(const OfContact &whose, const QString &cursor, int limit) const;

    /// The tickets of \a user as an internal requester, and of the contacts that an accepted clash makes the same person.
    Result<Page<Ticket>> requestedBy(UserId user, const QString &cursor, int limit) const;
    Result<bool> isRequestedBy(TicketId ticket, UserId user) const;

private:
    struct Statement;

    Result<Page<Ticket>> read(Statement &statement, const TicketQuery &query) const;

    Database &m_database;
};
