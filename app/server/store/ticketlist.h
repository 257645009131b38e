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

    /// The tickets of \a contact and, when it is valid, of everybody in \a shared; the last touched first.
    Result<Page<Ticket>> ofContact(ContactId contact, OrganizationId shared, const QString &cursor, int limit) const;

private:
    struct Statement;

    Result<Page<Ticket>> read(Statement &statement, const TicketQuery &query) const;

    Database &m_database;
};
