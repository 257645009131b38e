// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

#include <atomic>

/// What time it is for everything the server stores: the database's on PostgreSQL, where several servers share one;
/// on SQLite the host's, but never earlier than it has been. From any thread.
class Clock
{
public:
    Result<void> load(Database &database); ///< once, before now() is asked

    Result<qint64> now(Database &database);

    /// On the writer: stores how late it has become, at most once a second.
    Result<void> keep(Database &database);

private:
    std::atomic<qint64> m_latest = 0;
    std::atomic<qint64> m_kept = 0;
};
