// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/floor_commit.h"

#include <chrono>
#include <memory>
#include <sqlite3.h>
#include <string>

namespace {

constexpr int rowsToCommit = 64;

bool execute(sqlite3 *database, const char *sql)
{
    return sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

/// One transaction of \a rowsToCommit rows.
bool commitGroup(sqlite3 *database, sqlite3_stmt *insert, const std::string &text)
{
    if (!execute(database, "BEGIN IMMEDIATE"))
        return false;
    for (int i = 0; i < rowsToCommit; ++i) {
        sqlite3_bind_int64(insert, 1, i);
        sqlite3_bind_text(insert, 2, text.data(), int(text.size()), SQLITE_STATIC);
        const int code = sqlite3_step(insert);
        sqlite3_reset(insert);
        if (code != SQLITE_DONE)
            return false;
    }
    return execute(database, "COMMIT");
}

}

double rawGroupCommit(const char *databaseFile, double seconds)
{
    using Clock = std::chrono::steady_clock;
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open(databaseFile, &opened);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database(opened, sqlite3_close);
    if (code != SQLITE_OK
        || !execute(opened, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16384;"
                            "PRAGMA wal_autocheckpoint = 4000;"
                            "CREATE TABLE IF NOT EXISTS entry (id INTEGER PRIMARY KEY, ticket INTEGER, text TEXT)"))
        return 0;
    sqlite3_stmt *prepared = nullptr;
    if (sqlite3_prepare_v2(opened, "INSERT INTO entry (ticket, text) VALUES (?, ?)", -1, &prepared, nullptr) != SQLITE_OK)
        return 0;
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> insert(prepared, sqlite3_finalize);

    const std::string text(100, 'x');
    long rows = 0;
    const auto began = Clock::now();
    std::chrono::duration<double> passed{0};
    for (; passed.count() < seconds; passed = Clock::now() - began) {
        if (!commitGroup(opened, prepared, text))
            return 0;
        rows += rowsToCommit;
    }
    return double(rows) / passed.count();
}
