// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/auditlist.h"

#include "app/server/store/listcursor.h"

#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView columns =
    "SELECT a.id, a.at, a.action, a.actor_user_id, a.actor_contact_id, COALESCE(au.name, ac.name, ''), a.subject_kind, a.subject_id,"
    " COALESCE(su.name, sc.name, sk.address, si.address, st.name, so.name, CAST(sn.number AS TEXT), ''), a.source, a.detail FROM audit a"
    " LEFT JOIN account_user au ON au.id = a.actor_user_id LEFT JOIN contact ac ON ac.id = a.actor_contact_id"
    " LEFT JOIN account_user su ON a.subject_kind = 'user' AND su.id = a.subject_id"
    " LEFT JOIN contact sc ON a.subject_kind = 'contact' AND sc.id = a.subject_id"
    " LEFT JOIN clash sk ON a.subject_kind = 'clash' AND sk.id = a.subject_id"
    " LEFT JOIN invite si ON a.subject_kind = 'invite' AND si.id = a.subject_id"
    " LEFT JOIN team st ON a.subject_kind = 'team' AND st.id = a.subject_id"
    " LEFT JOIN organization so ON a.subject_kind = 'organization' AND so.id = a.subject_id"
    " LEFT JOIN ticket sn ON a.subject_kind = 'ticket' AND sn.id = a.subject_id WHERE a.id < ?";

AuditRecord readRecord(const Row &row)
{
    AuditRecord record;
    record.id = row.integer(0);
    record.at = row.integer(1);
    record.action = row.text(2);
    if (!row.isNull(3))
        record.actor = {u"user"_s, row.integer(3), row.text(5)};
    else if (!row.isNull(4))
        record.actor = {u"contact"_s, row.integer(4), row.text(5)};
    record.subject = {row.text(6), row.integer(7), row.text(8)};
    record.source = row.text(9);
    record.detail = QJsonDocument::fromJson(row.text(10).toUtf8()).object();
    return record;
}

}

Result<Page<AuditRecord>> AuditList::page(const AuditQuery &query) const
{
    ListCursor start{u"audit"_s, QString(), std::numeric_limits<qint64>::max()};
    if (!query.cursor.isEmpty()) {
        const auto read = ListCursor::fromText(query.cursor, start.order);
        if (!read)
            return Failure(read.error());
        start = *read;
    }
    QByteArray sql = columns.toByteArray();
    Values values{start.id};
    const auto narrow = [&](QByteArrayView condition, std::initializer_list<Value> parameters) {
        sql += condition;
        values.insert(values.end(), parameters);
    };
    if (!query.subjectKind.isEmpty())
        narrow(" AND a.subject_kind = ?", {query.subjectKind});
    if (query.subjectId)
        narrow(" AND a.subject_id = ?", {query.subjectId});
    if (query.action.contains(u'.'))
        narrow(" AND a.action = ?", {query.action});
    else if (!query.action.isEmpty())
        narrow(" AND a.action LIKE ?", {QString(query.action + u".%"_s)});
    narrow(" ORDER BY a.id DESC LIMIT ?", {query.limit + 1});

    const auto records = m_database.list(sql, values, readRecord);
    if (!records)
        return Failure(records.error());
    Page<AuditRecord> page{*records, QString()};
    if (page.items.size() > query.limit) {
        page.items.removeLast();
        page.next = ListCursor{start.order, QString(), page.items.last().id}.toText();
    }
    return page;
}
