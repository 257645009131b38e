// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

struct sqlite3;
struct sqlite3_stmt;

/// What \a database says went wrong last, in our words.
Failure sqliteFailure(sqlite3 *database, QByteArrayView sql);

/// One run of a prepared statement; ready for the next when this ends.
class SqliteStatement : public Row
{
public:
    explicit SqliteStatement(sqlite3_stmt *statement) : m_statement(statement) {}
    ~SqliteStatement() override;
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;

    /// False when the number of parameters differs. \a values must outlive this.
    bool bind(const Values &values);
    bool run(const Database::Visit *visit);
    bool isReadOnly() const;
    QString sql() const;

    bool isNull(int column) const override;
    qint64 integer(int column) const override;
    double real(int column) const override;
    QString text(int column) const override;
    QByteArray bytes(int column) const override;

private:
    void bindOne(int index, const Value &value);

    sqlite3_stmt *m_statement;
    QList<QByteArray> m_texts; ///< what SQLite points into until reset
};
