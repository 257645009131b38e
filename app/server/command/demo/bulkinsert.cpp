// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/command/demo/bulkinsert.h"

BulkInsert::BulkInsert(Database &database, const QByteArray &into, int columns, BulkInsert *before)
    : m_database(database)
    , m_into(into)
    , m_columns(columns)
    , m_before(before)
    , m_full(statement(rowsAtOnce))
{
    m_values.reserve(size_t(columns * rowsAtOnce));
}

void BulkInsert::add(Values row)
{
    Q_ASSERT(int(row.size()) == m_columns);
    std::move(row.begin(), row.end(), std::back_inserter(m_values));
    if (++m_rows == rowsAtOnce)
        flush();
}

Result<void> BulkInsert::flush()
{
    if (m_before && m_outcome)
        m_outcome = m_before->flush();
    if (m_rows > 0 && m_outcome)
        m_outcome = write();
    m_values.clear();
    m_rows = 0;
    return m_outcome;
}

Result<void> BulkInsert::write()
{
    return m_database.execute(m_rows == rowsAtOnce ? m_full : statement(m_rows), m_values).transform([](qint64) {});
}

QByteArray BulkInsert::statement(int rows) const
{
    const QByteArray row = '(' + QByteArray("?, ").repeated(m_columns).chopped(2) + ')';
    return "INSERT INTO " + m_into + " VALUES " + (row + ", ").repeated(rows).chopped(2);
}
