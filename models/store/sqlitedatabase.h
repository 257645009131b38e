// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

#include <QHash>
#include <QSqlDatabase>

struct sqlite3;
struct sqlite3_stmt;

/// A SQLite file. Qt opens and closes it; statements are kept prepared and stepped through the handle, because
/// a query through Qt costs more than twice as much per row.
class SqliteDatabase : public Database
{
public:
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~SqliteDatabase() override;

    Engine engine() const override { return Engine::Sqlite; }

protected:
    Result<qint64> run(QByteArrayView sql, const Values &values, const Visit *visit) override;
    bool inTransaction() const override;
    QByteArray beginStatement() const override;

private:
    SqliteDatabase(const QString &path, Access access);
    Result<void> prepareConnection();
    Result<void> insist(const QByteArray &pragma, const QByteArray &wanted);
    Result<sqlite3_stmt *> prepare(QByteArrayView sql);
    void keep(QByteArrayView sql, sqlite3_stmt *statement);
    Result<qint64> step(sqlite3_stmt *prepared, const Values &values, const Visit *visit);

    QSqlDatabase m_connection;
    sqlite3 *m_handle = nullptr;
    QHash<QByteArray, sqlite3_stmt *> m_statements;
};
