// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/dbworker.h"

#include <atomic>
#include <memory>
#include <vector>

/// The threads that work on the database: readers in turn, one writer (a few on PostgreSQL), and one that only
/// computes password hashes, with a short queue.
class Workers
{
public:
    explicit Workers(const QString &location);

    Result<void> start();

    bool read(DbWorker::Job job); ///< false when too much is waiting
    bool write(DbWorker::Job job);
    bool hash(DbWorker::Job job);

private:
    using Pool = std::vector<std::unique_ptr<DbWorker>>;
    static bool postInTurn(Pool &pool, std::atomic<unsigned> &turn, DbWorker::Job &&job);

    Pool m_writers; // outlive the hashing worker, which posts to them
    Pool m_readers;
    std::unique_ptr<DbWorker> m_hashing;
    std::atomic<unsigned> m_nextReader = 0;
    std::atomic<unsigned> m_nextWriter = 0;
};
