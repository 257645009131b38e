// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

/// Writes many rows of one table, a few dozen in each statement. Keeps the first error and does nothing after it.
class BulkInsert
{
public:
    /// \a into: "ticket (id, number)". \a before: the table whose rows these refer to.
    BulkInsert(Database &database, const QByteArray &into, int columns, BulkInsert *before = nullptr);

    void add(Values row);

    /// Writes what is left; the first error there was.
    Result<void> flush();

private:
    Result<void> write();
    QByteArray statement(int rows) const;

    static constexpr int rowsAtOnce = 40;

    Database &m_database;
    QByteArray m_into;
    int m_columns;
    BulkInsert *m_before;
    QByteArray m_full; ///< the statement of a full batch
    Values m_values;
    int m_rows = 0;
    Result<void> m_outcome;
};
