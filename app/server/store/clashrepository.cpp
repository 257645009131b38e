// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/clashrepository.h"

#include "app/server/store/listcursor.h"
#include "models/protocol/words.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

Clash readClash(const Row &row)
{
    return {row.id<ClashId>(0),   row.text(1),
            row.id<UserId>(2),    row.id<ContactId>(3),
            protocol::fromWord<ClashState>(row.text(4)).value_or(ClashState::Open),
            row.integer(5),       row.integer(6)};
}

}

Result<QList<Clash>> ClashRepository::byIds(const QList<ClashId> &ids) const
{
    return m_database.list("SELECT c.id, c.address, c.user_id, c.contact_id, c.state, c.opened_at, c.resolved_at"
                           " FROM {each} JOIN clash c ON c.id = each.value ORDER BY each.position",
                           {eachOf(ids)}, readClash);
}

Result<Page<Clash>> ClashRepository::page(const QString &cursor, int limit) const
{
    ListCursor start{u"clashes"_s, QString(), std::numeric_limits<qint64>::max()};
    if (!cursor.isEmpty()) {
        const auto read = ListCursor::fromText(cursor, start.order);
        if (!read)
            return Failure(read.error());
        start = *read;
    }
    const auto clashes = m_database.list("SELECT id, address, user_id, contact_id, state, opened_at, resolved_at FROM clash"
                                         " WHERE id < ? ORDER BY id DESC LIMIT ?",
                                         {start.id, limit + 1}, readClash);
    if (!clashes)
        return Failure(clashes.error());
    Page<Clash> page{*clashes, QString()};
    if (page.items.size() > limit) {
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
    return m_database.first("UPDATE clash SET state = 'resolved', resolved_at = ?, resolution = ?"
                            " WHERE key = ? AND state <> 'resolved' RETURNING id",
                            {now, resolution, key.value()}, [](const Row &row) { return row.id<ClashId>(0); });
}
