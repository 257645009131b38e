// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

#include <functional>
#include <memory>

/// A thread with a connection of its own and a queue of jobs. A writer on SQLite commits in groups: it
/// takes what is queued, runs each job in a savepoint, commits once and then lets each job answer.
class DbWorker
{
public:
    enum class Mode { Reader, Writer };

    /// What a job leaves behind to be called once its work is durable, or with the error that the commit met.
    using Answer = std::function<void(const Result<void> &committed)>;
    using Job = std::function<Answer(Database &)>;

    /// \a queueLimit: jobs that may wait; beyond it post() refuses.
    DbWorker(QString location, Mode mode, int queueLimit = 10'000);
    ~DbWorker(); ///< finishes the present group, answers the rest with "store.stopping"
    DbWorker(const DbWorker &) = delete;

    /// Opens the connection; the error that it met.
    Result<void> start();

    /// False when the queue is full; the job is not run then. From any thread.
    bool post(Job job);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
