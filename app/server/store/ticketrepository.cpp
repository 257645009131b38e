// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/ticketrepository.h"

#include "app/server/store/ticketrow.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray selectTickets(QByteArrayView from, QByteArrayView rest)
{
    return "SELECT " + ticketColumns.toByteArray() + from.toByteArray() + ticketJoins.toByteArray() + rest.toByteArray();
}

/// Zero is never.
Value orNever(qint64 time)
{
    return time ? Value(time) : Value();
}

} // namespace

Result<QList<Ticket>> TicketRepository::byIds(const TicketIds &ids) const
{
    static const QByteArray sql =
        selectTickets(" FROM {each} JOIN ticket t ON t.id = each.value", " ORDER BY each.position");
    return m_database.list(sql, {eachOf(ids)}, ticketOf);
}

Result<std::optional<Ticket>> TicketRepository::byId(TicketId id) const
{
    static const QByteArray sql = selectTickets(" FROM ticket t", " WHERE t.id = ?");
    return m_database.first(sql, {id.value}, ticketOf);
}

Result<std::optional<Ticket>> TicketRepository::byNumber(qint64 number, ContactId contact, OrganizationId shared) const
{
    static const QByteArray sql =
        selectTickets(" FROM ticket t", " WHERE t.number = ? AND (c.id = ? OR c.organization_id = ?)");
    return m_database.first(sql, {number, contact.value, shared.value}, ticketOf);
}

Result<std::optional<FieldRevisions>> TicketRepository::holdRevisions(TicketId id)
{
    return m_database.first("SELECT field_revisions FROM ticket WHERE id = ? {forUpdate}", {id.value},
                            [](const Row &row) { return FieldRevisions::fromJson(row.text(0)); });
}

Result<TicketId> TicketRepository::insert(const Ticket &ticket, TicketId follows)
{
    const auto id = m_database.first(
        "INSERT INTO ticket (number, subject, status, priority, requester_contact_id, requester_user_id, requester_address,"
        " assignee_id, team_id, channel, due_at, created_at, updated_at, solved_at, follows_ticket_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        {ticket.number, ticket.subject, int(ticket.status), int(ticket.priority), ticket.requester, ticket.requesterUser,
         ticket.requesterAddress.isEmpty() ? Value() : Value(ticket.requesterAddress), ticket.assignee, ticket.team, int(ticket.channel), orNever(ticket.dueAt), ticket.createdAt, ticket.updatedAt,
         orNever(ticket.solvedAt), follows},
        [](const Row &row) { return row.id<TicketId>(0); });
    if (!id)
        return Failure(id.error());
    return **id;
}

Result<qint64> TicketRepository::nextNumber()
{
    const auto number = m_database.first("UPDATE counter SET value = value + 1 WHERE name = 'ticket' RETURNING value", {},
                                         [](const Row &row) { return row.integer(0); });
    if (!number)
        return Failure(number.error());
    if (!*number)
        return fail(Error::Kind::Broken, u"store.broken"_s, u"counter 'ticket' is missing"_s);
    return **number;
}

Result<void> TicketRepository::update(const Ticket &ticket, const FieldRevisions &fields)
{
    const auto touched = m_database.execute(
        "UPDATE ticket SET subject = ?, status = ?, priority = ?, assignee_id = ?, team_id = ?, due_at = ?, updated_at = ?,"
        " solved_at = ?, revision = ?, field_revisions = ? WHERE id = ? AND revision = ?",
        {ticket.subject, int(ticket.status), int(ticket.priority), ticket.assignee, ticket.team, orNever(ticket.dueAt),
         ticket.updatedAt, orNever(ticket.solvedAt), ticket.revision, fields.toJson(), ticket.id, ticket.revision - 1});
    if (!touched)
        return Failure(touched.error());
    if (*touched == 0)
        return fail(Error::Kind::Stale, u"ticket.stale"_s);
    return {};
}

Result<void> TicketRepository::setRequester(TicketId id, ContactId contact)
{
    return m_database
        .execute("UPDATE ticket SET requester_contact_id = ?, requester_user_id = NULL, requester_address = NULL WHERE id = ?",
                 {contact, id})
        .map([](qint64) {});
}

Result<void> TicketRepository::addTag(TicketId id, const QString &tag)
{
    const auto added = m_database.execute("INSERT INTO ticket_tag (ticket_id, tag) VALUES (?, ?) ON CONFLICT DO NOTHING",
                                          {id, tag});
    return added.map([](qint64) {});
}

Result<void> TicketRepository::removeTag(TicketId id, const QString &tag)
{
    const auto removed = m_database.execute("DELETE FROM ticket_tag WHERE ticket_id = ? AND tag = ?", {id, tag});
    return removed.map([](qint64) {});
}

Result<TicketIds> TicketRepository::silentSince(qint64 moment, int limit) const
{
    return m_database.list("SELECT t.id FROM ticket t WHERE t.status = 3 AND t.solved_at < ? AND NOT EXISTS"
                           " (SELECT 1 FROM message m WHERE m.ticket_id = t.id AND m.created_at >= ?)"
                           " ORDER BY t.solved_at LIMIT ?",
                           {moment, moment, limit}, [](const Row &row) { return row.id<TicketId>(0); });
}

Result<TicketIds> TicketRepository::openOf(UserId user) const
{
    return m_database.list("SELECT id FROM ticket WHERE assignee_id = ? AND status < ? ORDER BY id", {user, int(TicketStatus::Solved)},
                           [](const Row &row) { return row.id<TicketId>(0); });
}
