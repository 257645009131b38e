// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/ticketlist.h"

#include "app/server/store/listcursor.h"
#include "app/server/store/ticketrow.h"

using namespace Qt::StringLiterals;

/// A statement put together from constant pieces, and the parameters of its question marks.
struct TicketList::Statement {
    QByteArray where;
    Values values;

    void narrow(QByteArrayView condition, std::initializer_list<Value> parameters = {})
    {
        where += where.isEmpty() ? " WHERE " : " AND ";
        where += condition;
        values.insert(values.end(), parameters);
    }

    template <typename IdType>
    void narrow(const std::optional<IdType> &wanted, QByteArrayView equals, QByteArrayView missing)
    {
        if (wanted && wanted->isValid())
            narrow(equals, {Value(*wanted)});
        else if (wanted)
            narrow(missing);
    }
};

namespace {

struct Order {
    QString name;
    QByteArrayView behind; ///< the rows behind the cursor's
    QByteArrayView clause;
    qint64 (*key)(const Ticket &ticket);
};

Order orderOf(const TicketQuery &query)
{
    const auto updated = [](const Ticket &ticket) { return ticket.updatedAt; };
    const auto created = [](const Ticket &ticket) { return ticket.createdAt; };
    const auto number = [](const Ticket &ticket) { return ticket.number; };

    switch (query.order) {
    case TicketOrder::Created:
        if (query.descending)
            return {u"-created"_s, "(t.created_at, t.id) < (?, ?)", " ORDER BY t.created_at DESC, t.id DESC", created};
        return {u"created"_s, "(t.created_at, t.id) > (?, ?)", " ORDER BY t.created_at, t.id", created};
    case TicketOrder::Number:
        if (query.descending)
            return {u"-number"_s, "(t.number, t.id) < (?, ?)", " ORDER BY t.number DESC, t.id DESC", number};
        return {u"number"_s, "(t.number, t.id) > (?, ?)", " ORDER BY t.number, t.id", number};
    case TicketOrder::Updated:
        break;
    }
    if (query.descending)
        return {u"-updated"_s, "(t.updated_at, t.id) < (?, ?)", " ORDER BY t.updated_at DESC, t.id DESC", updated};
    return {u"updated"_s, "(t.updated_at, t.id) > (?, ?)", " ORDER BY t.updated_at, t.id", updated};
}

Value statusList(const QList<TicketStatus> &statuses)
{
    QStringList numbers;
    for (const TicketStatus status : statuses)
        numbers.append(QString::number(int(status)));
    return u'[' + numbers.join(u',') + u']';
}

} // namespace

Result<Page<Ticket>> TicketList::page(const TicketQuery &query, const Sight &sight) const
{
    Statement statement;
    if (query.statuses.size() == 1)
        statement.narrow("t.status = ?", {int(query.statuses.first())});
    else if (!query.statuses.isEmpty())
        statement.narrow("t.status IN (SELECT value FROM {each})", {statusList(query.statuses)});
    statement.narrow(query.assignee, "t.assignee_id = ?", "t.assignee_id IS NULL");
    statement.narrow(query.team, "t.team_id = ?", "t.team_id IS NULL");
    statement.narrow(query.requester, "t.requester_contact_id = ?", "t.requester_contact_id IS NULL");
    statement.narrow(query.organization, "c.organization_id = ?", "c.organization_id IS NULL");
    if (!sight.everything)
        statement.narrow("(t.team_id IS NULL OR t.team_id IN (SELECT value FROM {each}))", {eachOf(sight.teams)});
    return read(statement, query);
}

Result<Page<Ticket>> TicketList::ofContact(const OfContact &whose, const QString &cursor, int limit) const
{
    Statement statement;
    if (whose.shared.isValid())
        statement.narrow("t.requester_contact_id IN (SELECT id FROM contact WHERE id = ? OR organization_id = ?)",
                         {whose.contact, whose.shared});
    else
        statement.narrow("t.requester_contact_id = ?", {whose.contact});
    if (whose.part != Part::All)
        statement.narrow(whose.part == Part::Finished ? "t.status >= ?" : "t.status < ?", {int(TicketStatus::Solved)});

    TicketQuery query;
    query.cursor = cursor;
    query.limit = limit;
    return read(statement, query);
}

static constexpr QByteArrayView requested = "(t.requester_user_id = ? OR t.requester_contact_id IN"
                                            " (SELECT x.contact_id FROM clash x WHERE x.user_id = ? AND x.state = 'accepted'))";

Result<Page<Ticket>> TicketList::requestedBy(UserId user, const QString &cursor, int limit) const
{
    Statement statement;
    statement.narrow(requested, {user, user});
    TicketQuery query;
    query.cursor = cursor;
    query.limit = limit;
    return read(statement, query);
}

Result<bool> TicketList::isRequestedBy(TicketId ticket, UserId user) const
{
    return m_database
        .first("SELECT t.id FROM ticket t WHERE t.id = ? AND " + requested.toByteArray(), {ticket, user, user},
               [](const Row &row) { return row.integer(0); })
        .transform([](const auto &found) { return found.has_value(); });
}

Result<Page<Ticket>> TicketList::read(Statement &statement, const TicketQuery &query) const
{
    const Order order = orderOf(query);
    if (!query.cursor.isEmpty()) {
        const auto cursor = ListCursor::fromText(query.cursor, order.name);
        if (!cursor)
            return Failure(cursor.error());
        statement.narrow(order.behind, {cursor->key.toLongLong(), cursor->id});
    }

    QByteArray sql;
    sql += "SELECT ";
    sql += ticketColumns;
    sql += " FROM ticket t";
    sql += ticketJoins;
    sql += statement.where;
    sql += order.clause;
    sql += " LIMIT ?";
    statement.values.push_back(query.limit + 1);

    auto tickets = m_database.list(sql, statement.values, ticketOf);
    if (!tickets)
        return Failure(tickets.error());

    Page<Ticket> page{std::move(*tickets), {}};
    if (page.items.size() > query.limit) {
        page.items.removeLast();
        const Ticket &last = page.items.last();
        page.next = ListCursor{order.name, QString::number(order.key(last)), last.id.value}.toText();
    }
    return page;
}
