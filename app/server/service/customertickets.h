// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"
#include "models/domain/result.h"

class Database;

/// A contact as a reader of tickets. `organization` is valid only where its contacts may see one another's tickets.
struct Customer {
    ContactId contact;
    QString name;
    OrganizationId organization = {};
};

/// What a customer does with tickets: reads the public part of the own ones and the organization's, and answers.
/// Any other ticket is NotFound "ticket.unknown".
class CustomerTickets
{
public:
    CustomerTickets(Database &database, qint64 now) : m_database(database), m_now(now) {}

    /// The last touched first.
    Result<Page<Ticket>> page(const Customer &customer, const QString &cursor, int limit) const;

    Result<Ticket> byNumber(const Customer &customer, qint64 number) const;
    Result<Ticket> byId(const Customer &customer, TicketId id) const; ///< for the holder of an access link

    /// Replies only, the oldest first.
    Result<Page<Message>> messages(const Customer &customer, TicketId id, const QString &cursor, int limit) const;

    /// The ticket the reply went into: the same, or a follow-up of one that is closed or was solved too long ago.
    /// Invalid "message.text-missing" or "message.text-too-long" on field "text".
    Result<Ticket> reply(const Customer &customer, TicketId id, const QString &text);

private:
    Database &m_database;
    qint64 m_now;
};
