// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/store/value.h"

#include <QByteArrayView>
#include <QStringList>
#include <functional>
#include <memory>
#include <type_traits>

/// The present row of a query. Columns count from 0; NULL reads as 0 or empty.
class Row
{
public:
    virtual ~Row() = default;
    virtual bool isNull(int column) const = 0;
    virtual qint64 integer(int column) const = 0;
    virtual double real(int column) const = 0;
    virtual QString text(int column) const = 0;
    virtual QByteArray bytes(int column) const = 0;

    bool flag(int column) const { return integer(column) != 0; }

    template <typename IdType>
    IdType id(int column) const
    {
        return IdType{integer(column)};
    }
};

/// One connection to SQLite or PostgreSQL; belongs to one thread. SQL is one text for both: `?` for
/// parameters and these words in braces, which are replaced here:
///   {id}         the type of a primary key that numbers itself
///   {int} {blob} 64-bit integer, bytes
///   {bytes}      compared byte by byte
///   {strict}     at the end of CREATE TABLE
///   {forShare} {forUpdate}  at the end of SELECT: a lock on its rows
///   {concat}     an aggregate of a text and a separator, in no particular order
///   {each}       in FROM: one parameter, a JSON list of integers (see eachOf), as rows `each.value` and
///                `each.position`: `SELECT … FROM {each} JOIN ticket ON ticket.id = each.value ORDER BY each.position`
///
/// PostgreSQL gives up a whole transaction at its first error: who wants to go on after one runs that
/// statement in a transaction() of its own. A bare `? IS NULL` has no type there: write `CAST(? AS {int}) IS NULL`.
///
/// Errors: "store.unique", "store.foreign-key", "store.check", "store.not-null" (all Conflict),
/// "store.busy" and "store.unavailable" (Unavailable: no disk space, connection lost, time limit),
/// "store.broken".
class Database
{
public:
    enum class Engine { Sqlite, PostgreSql };
    enum class Access { ReadWrite, ReadOnly };

    /// \a location is a file path or a postgresql:// URL.
    static Result<std::unique_ptr<Database>> open(const QString &location, Access access);

    virtual ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    virtual Engine engine() const = 0;

    /// Every row of \a sql through \a map.
    template <typename Map>
    auto list(QByteArrayView sql, const Values &values, Map map) -> Result<QList<std::invoke_result_t<Map, const Row &>>>
    {
        QList<std::invoke_result_t<Map, const Row &>> rows;
        const auto done = select(sql, values, [&](const Row &row) {
            rows.append(map(row));
            return true;
        });
        if (!done)
            return Failure(done.error());
        return rows;
    }

    /// The first row of \a sql through \a map, or nothing.
    template <typename Map>
    auto first(QByteArrayView sql, const Values &values, Map map)
        -> Result<std::optional<std::invoke_result_t<Map, const Row &>>>
    {
        std::optional<std::invoke_result_t<Map, const Row &>> found;
        const auto done = select(sql, values, [&](const Row &row) {
            found = map(row);
            return false;
        });
        if (!done)
            return Failure(done.error());
        return found;
    }

    using Visit = std::function<bool(const Row &)>;

    /// Rows to \a visit until it returns false. Also runs INSERT … RETURNING.
    Result<void> select(QByteArrayView sql, const Values &values, const Visit &visit);

    /// The number of rows touched.
    Result<qint64> execute(QByteArrayView sql, const Values &values = {});

    /// Runs \a work, which returns a Result, in a transaction (inside another one: in a savepoint).
    /// Commits when it holds a value, rolls back when it holds an error.
    template <typename Work>
    auto transaction(Work work) -> std::invoke_result_t<Work>
    {
        if (const auto begun = begin(); !begun)
            return Failure(begun.error());
        auto result = work();
        if (!result) {
            rollback();
            return result;
        }
        if (const auto committed = commit(); !committed)
            return Failure(committed.error());
        return result;
    }

    Result<void> begin();
    Result<void> commit(); ///< after a failure the transaction is rolled back
    void rollback();

    /// Lifts the time limit of a statement, for migrations and whole-database work.
    virtual void allowLongStatements() {}

    enum class Step { Statement, Commit };

    /// For tests: the \a n-th step of that kind from now on is not done and fails with "store.unavailable".
    void failAt(Step step, int n);

    /// From now on every step fails with \a error.
    void refuse(const Error &error) { m_refusal = error; }

protected:
    explicit Database(Access access) : m_access(access) {}

    /// The number of rows touched; every row to \a visit, when there is one.
    virtual Result<qint64> run(QByteArrayView sql, const Values &values, const Visit *visit) = 0;

    /// What the engine says, not what was asked for: it may have rolled back by itself.
    virtual bool inTransaction() const = 0;

    virtual QByteArray beginStatement() const = 0;

    Access access() const { return m_access; }
    int depth() const { return m_depth; }

private:
    Result<qint64> take(Step step, QByteArrayView sql, const Values &values, const Visit *visit);
    std::optional<Error> refusal(Step step);

    Access m_access;
    int m_depth = 0;
    bool m_lost = false; ///< the engine ended the transaction; nothing may run outside it until rollback
    int m_statementsToFault = 0;
    int m_commitsToFault = 0;
    std::optional<Error> m_refusal;
};
