// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/changelog.h"

void ChangeLog::record(EntityKind kind, qint64 id, Scope before, Scope after)
{
    for (Entry &entry : m_entries) {
        if (entry.kind == kind && entry.id == id) {
            entry.after = after;
            return;
        }
    }
    m_entries.append({kind, id, before, after});
}

Result<void> ChangeLog::holdCounter()
{
    return m_database.execute("UPDATE counter SET value = value WHERE name = 'change'").transform([](qint64) {});
}

Result<void> ChangeLog::commit()
{
    if (m_entries.isEmpty())
        return {};

    // The counter's row stays locked until the transaction ends, so numbers become visible in their order.
    const auto head = m_database.first("UPDATE counter SET value = value + ? WHERE name = 'change' RETURNING value",
                                       {qint64(m_entries.size())}, [](const Row &row) { return row.integer(0); });
    if (!head)
        return Failure(head.error());
    if (!*head)
        return fail(Error::Kind::Broken, QStringLiteral("store.broken"), QStringLiteral("counter 'change' is missing"));

    qint64 seq = **head - m_entries.size();
    for (const Entry &entry : m_entries) {
        const auto written = m_database.execute(
            "INSERT INTO change (seq, kind, entity, scope_before, scope_after) VALUES (?, ?, ?, ?, ?)",
            {++seq, int(entry.kind), entry.id, entry.before, entry.after});
        if (!written)
            return Failure(written.error());
    }
    m_entries.clear();
    return {};
}
