// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

#include <optional>

/// How far the cache has come.
struct SyncState {
    std::optional<qint64> cursor; ///< nothing: a first sync has not gone through
    qint64 asOf = 0;
};

/// Reads and writes how far the cache has come.
class SyncStateRecords
{
public:
    explicit SyncStateRecords(Database &database) : m_database(database) {}

    Result<SyncState> read() const;
    Result<void> write(const SyncState &state);

private:
    Database &m_database;
};
