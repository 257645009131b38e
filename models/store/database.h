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
/// parameters and the words in braces of house.md section 6, which are replaced here.
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

    /// Rows to \a visit until it returns false. Also runs INSERT … RETURNING.
    virtual Result<void> select(QByteArrayView sql, const Values &values, const std::function<bool(const Row &)> &visit) = 0;

    /// The number of rows touched.
    virtual Result<qint64> execute(QByteArrayView sql, const Values &values = {}) = 0;

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

    virtual Result<void> begin() = 0;
    virtual Result<void> commit() = 0; ///< after a failure the transaction is rolled back
    virtual void rollback() = 0;

protected:
    Database();
};
