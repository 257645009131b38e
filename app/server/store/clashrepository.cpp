// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/clashrepository.h"

#include "app/server/store/listcursor.h"
#include "models/protocol/words.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView columns = "SELECT x.id, x.address, x.user_id, x.contact_id, x.state, x.opened_at, x.resolved_at, x.accepted_at,"
                                   " x.resolution, x.owner_id, u.name, u.role, c.name, o.name, x.revision";

constexpr QByteArrayView joins = " JOIN account_user u ON u.id = x.user_id JOIN contact c ON c.id = x.contact_id"
                                 " LEFT JOIN account_user o ON o.id = x.owner_id";

QByteArray reading(QByteArrayView from, QByteArrayView rest)
{
    QByteArray sql;
    for (const QByteArrayView part : {columns, from, joins, rest})
        sql += part;
    return sql;
}

QByteArrayView conditionOf(ClashQuery::Which which)
{
    switch (which) {
    case ClashQuery::Which::Standing:
        return " WHERE x.state <> 'resolved' AND x.id < ? ORDER BY x.id DESC LIMIT ?";
    case ClashQuery::Which::Open:
        return " WHERE x.state = 'open' AND x.id < ? ORDER BY x.id DESC LIMIT ?";
    case ClashQuery::Which::Accepted:
        return " WHERE x.state = 'accepted' AND x.id < ? ORDER BY x.id DESC LIMIT ?";
    case ClashQuery::Which::Resolved:
        return " WHERE x.state = 'resolved' AND x.id < ? ORDER BY x.id DESC LIMIT ?";
    case ClashQuery::Which::All:
        break;
    }
    return " WHERE x.id < ? ORDER BY x.id DESC LIMIT ?";
}

Clash readClash(const Row &row)
{
    return {
        .id = row.id<ClashId>(0),
        .address = row.text(1),
        .user = row.id<UserId>(2),
        .contact = row.id<ContactId>(3),
        .state = protocol::fromWord<ClashState>(row.text(4)).value_or(ClashState::Open),
        .openedAt = row.integer(5),
        .resolvedAt = row.integer(6),
        .acceptedAt = row.integer(7),
        .resolution = row.text(8),
        .owner = row.id<UserId>(9),
        .userName = row.text(10),
        .userRole = protocol::fromWord<Role>(row.text(11)).value_or(Role::Agent),
        .contactName = row.text(12),
        .ownerName = row.text(13),
        .revision = row.integer(14),
    };
}

}

Result<QList<Clash>> ClashRepository::byIds(const QList<ClashId> &ids) const
{
    return m_database.list(reading(" FROM {each} JOIN clash x ON x.id = each.value", " ORDER BY each.position"), {eachOf(ids)}, readClash);
}

Result<Page<Clash>> ClashRepository::page(const ClashQuery &query) const
{
    ListCursor start{u"clashes"_s, QString(), std::numeric_limits<qint64>::max()};
    if (!query.cursor.isEmpty()) {
        const auto read = ListCursor::fromText(query.cursor, start.order);
        if (!read)
            return Failure(read.error());
        start = *read;
    }
    const auto clashes = m_database.list(reading(" FROM clash x", conditionOf(query.which)), {start.id, query.limit + 1}, readClash);
    if (!clashes)
        return Failure(clashes.error());
    Page<Clash> page{*clashes, QString()};
    if (page.items.size() > query.limit) {
        page.items.removeLast();
        page.next = ListCursor{start.order, QString(), page.items.last().id.value}.toText();
    }
    return page;
}

Result<ClashId> ClashRepository::open(const EmailKey &key, const Clash &clash)
{
    const auto id = m_database.first(
        "INSERT INTO clash (key, address, user_id, contact_id, state, opened_at) VALUES (?, ?, ?, ?, 'open', ?) RETURNING id",
        {key.value(), clash.address, clash.user, clash.contact, clash.openedAt}, [](const Row &row) { return row.id<ClashId>(0); });
    if (!id)
        return Failure(id.error());
    return id->value_or(ClashId());
}

Result<std::optional<ClashId>> ClashRepository::resolve(const EmailKey &key, const QString &resolution, qint64 now)
{
    return m_database.first("UPDATE clash SET state = 'resolved', resolved_at = ?, resolution = ?, revision = revision + 1"
                            " WHERE key = ? AND state <> 'resolved' RETURNING id",
                            {now, resolution, key.value()}, [](const Row &row) { return row.id<ClashId>(0); });
}

Result<std::optional<FieldRevisions>> ClashRepository::holdRevisions(ClashId id)
{
    return m_database.first("SELECT field_revisions FROM clash WHERE id = ? {forUpdate}", {id},
                            [](const Row &row) { return FieldRevisions::fromJson(row.text(0)); });
}

Result<void> ClashRepository::update(const Clash &clash, const FieldRevisions &revisions)
{
    return m_database
        .execute("UPDATE clash SET state = ?, owner_id = ?, accepted_at = ?, revision = ?, field_revisions = ? WHERE id = ?",
                 {QString::fromLatin1(protocol::word(clash.state)), clash.owner, clash.acceptedAt ? Value(clash.acceptedAt) : Value(),
                  clash.revision, revisions.toJson(), clash.id})
        .transform([](qint64) {});
}

Result<std::optional<ClashId>> ClashRepository::acceptStanding(const EmailKey &key, qint64 now)
{
    return m_database.first("UPDATE clash SET state = 'accepted', accepted_at = ? WHERE key = ? AND state = 'open' RETURNING id",
                            {now, key.value()}, [](const Row &row) { return row.id<ClashId>(0); });
}
