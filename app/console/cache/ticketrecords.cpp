// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/cache/ticketrecords.h"

#include "models/protocol/attachmentjson.h"

using namespace Qt::StringLiterals;

namespace {

Ticket readTicket(const Row &row)
{
    Ticket ticket;
    ticket.id = row.id<TicketId>(0);
    ticket.number = row.integer(1);
    ticket.subject = row.text(2);
    ticket.status = TicketStatus(row.integer(3));
    ticket.priority = Priority(row.integer(4));
    ticket.requester = row.id<ContactId>(5);
    ticket.requesterUser = row.id<UserId>(6);
    ticket.requesterName = row.text(7);
    ticket.assignee = row.id<UserId>(8);
    ticket.team = row.id<TeamId>(9);
    ticket.organization = row.id<OrganizationId>(10);
    ticket.tags = row.text(11).split(u'\n', Qt::SkipEmptyParts);
    ticket.channel = Channel(row.integer(12));
    ticket.dueAt = row.integer(13);
    ticket.createdAt = row.integer(14);
    ticket.updatedAt = row.integer(15);
    ticket.solvedAt = row.integer(16);
    ticket.revision = row.integer(17);
    ticket.requesterAddress = row.text(18);
    return ticket;
}

Message readMessage(const Row &row)
{
    Message message;
    message.id = row.id<MessageId>(0);
    message.ticket = row.id<TicketId>(1);
    message.kind = MessageKind(row.integer(2));
    message.authorKind = AuthorKind(row.integer(3));
    message.authorId = row.integer(4);
    message.authorName = row.text(5);
    message.text = row.text(6);
    message.html = row.text(7);
    message.channel = Channel(row.integer(8));
    message.createdAt = row.integer(9);
    message.revision = row.integer(10);
    message.attachments = protocol::readAttachments(row.text(11).toUtf8()).value_or(QList<Attachment>());
    message.promotion = Promotion(row.integer(12));
    return message;
}

}

Result<QList<Ticket>> TicketRecords::all() const
{
    return m_database.list("SELECT id, number, subject, status, priority, requester_contact_id, requester_user_id, requester_name,"
                           " assignee_id, team_id, organization_id, tags, channel, due_at, created_at, updated_at, solved_at,"
                           " revision, requester_address FROM ticket",
                           {}, readTicket);
}

Result<void> TicketRecords::put(const Ticket &ticket)
{
    return m_database
        .execute("INSERT OR REPLACE INTO ticket (id, number, subject, status, priority, requester_contact_id, requester_user_id,"
                 " requester_name, assignee_id, team_id, organization_id, tags, channel, due_at, created_at, updated_at,"
                 " solved_at, revision, requester_address) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 {ticket.id, ticket.number, ticket.subject, int(ticket.status), int(ticket.priority), ticket.requester,
                  ticket.requesterUser, ticket.requesterName, ticket.assignee, ticket.team, ticket.organization,
                  ticket.tags.join(u'\n'), int(ticket.channel), ticket.dueAt, ticket.createdAt, ticket.updatedAt,
                  ticket.solvedAt, ticket.revision, ticket.requesterAddress})
        .map([](qint64) {});
}

Result<void> TicketRecords::remove(TicketId ticket)
{
    for (const auto *sql : {"DELETE FROM message WHERE ticket_id = ?", "DELETE FROM conversation WHERE ticket_id = ?",
                            "DELETE FROM ticket WHERE id = ?"}) {
        if (const auto done = m_database.execute(sql, {ticket}); !done)
            return Failure(done.error());
    }
    return {};
}

Result<QList<Message>> TicketRecords::messages(TicketId ticket) const
{
    return m_database.list("SELECT id, ticket_id, kind, author_kind, author_id, author_name, text, html, channel, created_at,"
                           " revision, attachments, promotion FROM message WHERE ticket_id = ? ORDER BY id",
                           {ticket}, readMessage);
}

Result<void> TicketRecords::put(const Message &message)
{
    return m_database
        .execute("INSERT OR REPLACE INTO message (id, ticket_id, kind, author_kind, author_id, author_name, text, html, channel,"
                 " created_at, revision, attachments, promotion) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 {message.id, message.ticket, int(message.kind), int(message.authorKind), message.authorId, message.authorName,
                  message.text, message.html, int(message.channel), message.createdAt, message.revision,
                  QString::fromUtf8(protocol::write(message.attachments)), int(message.promotion)})
        .map([](qint64) {});
}

Result<void> TicketRecords::remove(MessageId message)
{
    return m_database.execute("DELETE FROM message WHERE id = ?", {message}).map([](qint64) {});
}

Result<bool> TicketRecords::isComplete(TicketId ticket) const
{
    return m_database
        .first("SELECT 1 FROM conversation WHERE ticket_id = ?", {ticket}, [](const Row &) { return true; })
        .map([](const std::optional<bool> &found) { return found.has_value(); });
}

Result<void> TicketRecords::setComplete(TicketId ticket)
{
    return m_database.execute("INSERT OR IGNORE INTO conversation (ticket_id) VALUES (?)", {ticket}).map([](qint64) {});
}

Result<void> TicketRecords::forgetComplete()
{
    return m_database.execute("DELETE FROM conversation").map([](qint64) {});
}
