// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/sync/outboxrecords.h"

using namespace Qt::StringLiterals;

namespace {

QString wordOf(OutboxKind kind)
{
    switch (kind) {
    case OutboxKind::Message: return u"message"_s;
    case OutboxKind::Ticket: return u"ticket"_s;
    case OutboxKind::Patch: return u"patch"_s;
    }
    return {};
}

OutboxKind kindOf(const QString &word)
{
    if (word == "ticket"_L1)
        return OutboxKind::Ticket;
    return word == "patch"_L1 ? OutboxKind::Patch : OutboxKind::Message;
}

OutboxEntry readEntry(const Row &row)
{
    OutboxEntry entry;
    entry.id = row.integer(0);
    entry.request.key = row.text(1).toLatin1();
    entry.kind = kindOf(row.text(2));
    entry.ticket = row.id<TicketId>(3);
    entry.request.method = row.text(4).toLatin1();
    entry.request.path = row.text(5);
    if (!row.isNull(6))
        entry.request.revision = row.integer(6);
    entry.request.body = row.bytes(7);
    entry.failed = row.text(8);
    entry.createdAt = row.integer(9);
    return entry;
}

}

Result<QList<OutboxEntry>> OutboxRecords::entries() const
{
    return m_database.list("SELECT id, key, kind, ticket_id, method, path, if_match, body, failed, created_at FROM outbox"
                           " ORDER BY id",
                           {}, readEntry);
}

Result<OutboxEntry> OutboxRecords::add(const OutboxEntry &entry)
{
    const auto id = m_database.first(
        "INSERT INTO outbox (key, kind, ticket_id, method, path, if_match, body, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        " RETURNING id",
        {QString::fromLatin1(entry.request.key), wordOf(entry.kind), entry.ticket, QString::fromLatin1(entry.request.method),
         entry.request.path, entry.request.revision, entry.request.body, entry.createdAt},
        [](const Row &row) { return row.integer(0); });
    if (!id)
        return Failure(id.error());
    auto added = entry;
    added.id = id->value_or(0);
    return added;
}

Result<void> OutboxRecords::remove(qint64 entry)
{
    return m_database.execute("DELETE FROM outbox WHERE id = ?", {entry}).map([](qint64) {});
}

Result<void> OutboxRecords::setFailed(qint64 entry, const QString &code)
{
    return m_database.execute("UPDATE outbox SET failed = ? WHERE id = ?", {code, entry}).map([](qint64) {});
}

Result<ReplyDraft> OutboxRecords::draft(const QString &place) const
{
    return m_database
        .first("SELECT kind, text FROM draft WHERE place = ?", {place},
               [](const Row &row) { return ReplyDraft{MessageKind(row.integer(0)), row.text(1), {}, {}}; })
        .map([](const std::optional<ReplyDraft> &found) { return found.value_or(ReplyDraft{}); });
}

Result<void> OutboxRecords::keepDraft(const QString &place, const ReplyDraft &draft, qint64 now)
{
    if (draft.text.isEmpty())
        return m_database.execute("DELETE FROM draft WHERE place = ?", {place}).map([](qint64) {});
    return m_database
        .execute("INSERT OR REPLACE INTO draft (place, kind, text, saved_at) VALUES (?, ?, ?, ?)",
                 {place, int(draft.kind), draft.text, now})
        .map([](qint64) {});
}
