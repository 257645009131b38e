// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/sentfile.h"
#include "app/server/store/ticketlist.h"

#include <functional>

/// A contact as a reader of tickets. `organization` is valid only where its contacts may see one another's tickets.
struct Customer {
    ContactId contact;
    QString name;
    OrganizationId organization = {};
};

/// What a customer does with tickets: reads the public part of the own ones and the organization's, answers, opens and closes.
/// Any other ticket is NotFound "ticket.unknown".
class CustomerTickets
{
public:
    CustomerTickets(Database &database, qint64 now) : m_database(database), m_now(now) {}

    /// The last touched first.
    Result<Page<Ticket>> page(const Customer &customer, const QString &cursor, int limit, TicketList::Part part = TicketList::Part::All) const;

    Result<Ticket> byNumber(const Customer &customer, qint64 number) const;
    Result<Ticket> byId(const Customer &customer, TicketId id) const; ///< for the holder of an access link

    /// Replies only, the oldest first.
    Result<Page<Message>> messages(const Customer &customer, TicketId id, const QString &cursor, int limit) const;

    /// A ticket of the customer's with its first message. Invalid "ticket.subject-missing", "ticket.subject-too-long" or
    /// "ticket.subject-characters" on field "subject"; "text" as in reply().
    Result<Ticket> open(const Customer &customer, const QString &subject, const QString &text, const SentFiles &files = {});

    /// Solves the customer's own ticket; one that is finished stays as it is.
    Result<Ticket> close(const Customer &customer, TicketId id);

    /// Opens the customer's own ticket again; one that is not solved stays as it is. Conflict "ticket.finished" for one that is
    /// closed or was solved too long ago: a reply to it opens a follow-up.
    Result<Ticket> reopen(const Customer &customer, TicketId id);

    /// The ticket the reply went into: the same, or a follow-up of one that is closed or was solved too long ago.
    /// Invalid "message.text-missing" or "message.text-too-long" on field "text".
    Result<Ticket> reply(const Customer &customer, TicketId id, const QString &text, const SentFiles &files = {});

private:
    using Step = std::function<Result<TicketStatus>(const Ticket &)>;
    Result<Ticket> move(const Customer &customer, TicketId id, const QString &action, const Step &step);

    Database &m_database;
    qint64 m_now;
};
