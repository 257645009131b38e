// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/cache/syncstaterecords.h"

using namespace Qt::StringLiterals;

Result<SyncState> SyncStateRecords::read() const
{
    SyncState state;
    const auto read = m_database.select("SELECT name, value FROM sync_state", {}, [&state](const Row &row) {
        if (row.text(0) == "cursor"_L1)
            state.cursor = row.integer(1);
        else if (row.text(0) == "as-of"_L1)
            state.asOf = row.integer(1);
        return true;
    });
    if (!read)
        return Failure(read.error());
    return state;
}

Result<void> SyncStateRecords::write(const SyncState &state)
{
    if (const auto cleared = m_database.execute("DELETE FROM sync_state"); !cleared)
        return Failure(cleared.error());
    if (state.cursor) {
        const auto done = m_database.execute("INSERT INTO sync_state (name, value) VALUES ('cursor', ?)", {*state.cursor});
        if (!done)
            return Failure(done.error());
    }
    return m_database.execute("INSERT INTO sync_state (name, value) VALUES ('as-of', ?)", {state.asOf}).map([](qint64) {});
}
