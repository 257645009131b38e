// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlitedatabase.h"

#include "models/store/dialect.h"
#include "models/store/sqlitestatement.h"

#include <QFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int busyMilliseconds = 3000;
constexpr int mostStatements = 500;

/// SQLite counts its memory under one lock for all connections, so readers would wait for each other at each allocation.
void leaveMemoryUncounted()
{
    [[maybe_unused]] static const int code = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

Result<void> makeFile(const QString &path, Database::Access access)
{
    QFile file(path);
    if (access == Database::Access::ReadOnly) {
        if (!file.exists())
            return fail(Error::Kind::Unavailable, u"store.unavailable"_s, u"%1 is not there"_s.arg(path));
        return {};
    }
    if (!file.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(Error::Kind::Unavailable, u"store.unavailable"_s, u"%1: %2"_s.arg(path, file.errorString()));
    return {};
}

} // namespace

Result<std::unique_ptr<Database>> SqliteDatabase::open(const QString &path, Access access)
{
    if (const auto made = makeFile(path, access); !made)
        return Failure(made.error());

    leaveMemoryUncounted();
    std::unique_ptr<SqliteDatabase> database(new SqliteDatabase(path, access));
    if (!database->m_connection.open())
        return fail(Error::Kind::Unavailable, u"store.unavailable"_s, database->m_connection.lastError().text());
    if (const auto ready = database->prepareConnection(); !ready)
        return Failure(ready.error());
    return database;
}

SqliteDatabase::SqliteDatabase(const QString &path, Access access)
    : Database(access)
    , m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString()))
{
    m_connection.setDatabaseName(path);
}

SqliteDatabase::~SqliteDatabase()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

Result<void> SqliteDatabase::prepareConnection()
{
    m_handle = *static_cast<sqlite3 *const *>(m_connection.driver()->handle().constData());
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, busyMilliseconds);
    for (const char *pragma : {"PRAGMA cache_size = -16384", "PRAGMA temp_store = MEMORY"}) {
        if (const auto set = execute(pragma); !set)
            return Failure(set.error());
    }
    if (access() == Access::ReadOnly) {
        // Exactly one connection checkpoints: a reader that closes last must not.
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        return insist("query_only", "1");
    }
    for (const auto &[pragma, wanted] : {std::pair{"journal_mode", "wal"}, {"foreign_keys", "1"}, {"synchronous", "2"}}) {
        if (const auto set = insist(pragma, wanted); !set)
            return set;
    }
    if (const auto set = execute("PRAGMA wal_autocheckpoint = 4000"); !set)
        return Failure(set.error());
    return {};
}

Result<void> SqliteDatabase::insist(const QByteArray &pragma, const QByteArray &wanted)
{
    if (const auto set = execute("PRAGMA " + pragma + " = " + wanted); !set)
        return Failure(set.error());
    const auto found = first("PRAGMA " + pragma, {}, [](const Row &row) { return row.text(0).toUtf8(); });
    if (!found)
        return Failure(found.error());
    if (*found != wanted)
        return fail(Error::Kind::Broken, u"store.broken"_s, QString::fromUtf8(pragma + " stays " + found->value_or(QByteArray())));
    return {};
}

bool SqliteDatabase::inTransaction() const
{
    return !sqlite3_get_autocommit(m_handle);
}

QByteArray SqliteDatabase::beginStatement() const
{
    return access() == Access::ReadOnly ? "BEGIN" : "BEGIN IMMEDIATE";
}

Result<qint64> SqliteDatabase::run(QByteArrayView sql, const Values &values, const Visit *visit)
{
    const auto kept = m_statements.constFind(QByteArray::fromRawData(sql.data(), sql.size()));
    if (kept != m_statements.cend() && !sqlite3_stmt_busy(*kept))
        return step(*kept, values, visit);

    const auto statement = prepare(sql);
    if (!statement)
        return Failure(statement.error());
    if (!*statement) // nothing but a comment
        return 0;
    if (kept == m_statements.cend()) {
        keep(sql, *statement);
        return step(*statement, values, visit);
    }
    auto done = step(*statement, values, visit);
    sqlite3_finalize(*statement);
    return done;
}

Result<sqlite3_stmt *> SqliteDatabase::prepare(QByteArrayView sql)
{
    const QByteArray text = inDialect(sql, Engine::Sqlite);
    sqlite3_stmt *statement = nullptr;
    const char *rest = nullptr;
    if (sqlite3_prepare_v3(m_handle, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &statement, &rest) != SQLITE_OK)
        return sqliteFailure(m_handle, sql);
    if (!QByteArrayView(rest).trimmed().isEmpty()) {
        sqlite3_finalize(statement);
        return fail(Error::Kind::Broken, u"store.broken"_s, u"more than one statement: %1"_s.arg(QString::fromUtf8(sql)));
    }
    return statement;
}

void SqliteDatabase::keep(QByteArrayView sql, sqlite3_stmt *statement)
{
    if (m_statements.size() >= mostStatements) {
        m_statements.removeIf([](const auto &kept) {
            const bool idle = !sqlite3_stmt_busy(kept.value());
            if (idle)
                sqlite3_finalize(kept.value());
            return idle;
        });
    }
    m_statements.insert(sql.toByteArray(), statement);
}

Result<qint64> SqliteDatabase::step(sqlite3_stmt *prepared, const Values &values, const Visit *visit)
{
    SqliteStatement statement(prepared);
    if (!statement.bind(values))
        return fail(Error::Kind::Broken, u"store.broken"_s, u"parameters do not fit: "_s + statement.sql());
    if (!statement.run(visit))
        return sqliteFailure(m_handle, statement.sql().toUtf8());
    return statement.isReadOnly() ? 0 : sqlite3_changes64(m_handle);
}
