// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

#include <QHash>
#include <QSqlDatabase>
#include <chrono>

struct pg_conn;
struct pg_result;
class PostgresValues;

/// A PostgreSQL server. Qt opens and closes the connection; statements are kept prepared and sent through the
/// handle, each with a time limit of its own, so that a server that does not answer is an error and not a wait.
class PostgresDatabase : public Database
{
public:
    static Result<std::unique_ptr<Database>> open(const QString &url, Access access);
    ~PostgresDatabase() override;

    Engine engine() const override { return Engine::PostgreSql; }
    void allowLongStatements() override;

protected:
    Result<qint64> run(QByteArrayView sql, const Values &values, const Visit *visit) override;
    bool inTransaction() const override;
    QByteArray beginStatement() const override;

private:
    struct FreeResult {
        void operator()(pg_result *result) const;
    };
    using Answer = std::unique_ptr<pg_result, FreeResult>;

    explicit PostgresDatabase(Access access);
    Result<void> connect();
    void disconnect();
    Result<void> insistOnConnection();
    Result<void> limitStatements();
    Result<QByteArray> prepared(QByteArrayView sql, const PostgresValues &parameters);
    Result<Answer> wait(QByteArrayView sql);

    QSqlDatabase m_connection;
    pg_conn *m_handle = nullptr; ///< null while the connection is lost
    QHash<QByteArray, QByteArray> m_names; ///< of prepared statements, by text and types
    int m_prepared = 0;
    std::chrono::milliseconds m_limit;
};
