// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/store/fieldrevisions.h"
#include "models/domain/ticket.h"
#include "models/store/database.h"

using TicketIds = QList<TicketId>;

/// Reads and writes the ticket table. Bound to one connection, so to one thread.
class TicketRepository
{
public:
    explicit TicketRepository(Database &database) : m_database(database) {}

    /// The tickets of \a ids, in that order; ids no longer there are left out.
    Result<QList<Ticket>> byIds(const TicketIds &ids) const;

    Result<std::optional<Ticket>> byId(TicketId id) const;

    /// The ticket with that number, when it is of \a contact or of somebody in \a shared.
    Result<std::optional<Ticket>> byNumber(qint64 number, ContactId contact, OrganizationId shared) const;

    /// Locks the row until the transaction ends, so that it can be read and then updated.
    Result<std::optional<FieldRevisions>> holdRevisions(TicketId id);

    /// The next ticket's number; others wait for it until this transaction ends.
    Result<qint64> nextNumber();

    /// Writes \a ticket as a new row. \a follows: the closed ticket it goes on from.
    Result<TicketId> insert(const Ticket &ticket, TicketId follows = {});

    /// Writes the fields that change, under `ticket.revision`. Stale "ticket.stale" unless that follows the row's.
    Result<void> update(const Ticket &ticket, const FieldRevisions &fields);

    /// In the place of a user or an unproven address.
    Result<void> setRequester(TicketId id, ContactId contact);

    Result<void> addTag(TicketId id, const QString &tag);
    Result<void> removeTag(TicketId id, const QString &tag);

    /// Assigned to \a user and neither solved nor closed.
    Result<TicketIds> openOf(UserId user) const;

    /// Solved before \a moment and without a word since.
    Result<TicketIds> silentSince(qint64 moment, int limit) const;

private:
    Database &m_database;
};
