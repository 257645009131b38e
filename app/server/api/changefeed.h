// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/audience.h"
#include "models/store/dbworker.h"

#include <atomic>
#include <memory>
#include <semaphore>
#include <thread>

class Clock;

/// Pushes every committed change to those who listen, as server-sent events. A change is read and written out once,
/// whoever listens; one who cannot keep up is dropped and comes back with Last-Event-ID.
class ChangeFeed
{
public:
    ChangeFeed(const QString &location, Clock &clock);
    ~ChangeFeed();
    ChangeFeed(const ChangeFeed &) = delete;

    Result<void> start();
    void stop(); ///< ends every stream; nobody is taken on any more

    void committed(); ///< something was; from any thread, often

    /// Sends what \a caller may see of the changes behind \a since to \a stream, those to come included, until the
    /// stream breaks, the session ends or the caller's own role or teams move. From any thread.
    void subscribe(const Caller &caller, qint64 since, std::shared_ptr<HttpStream> stream);

private:
    void beat();

    Clock &m_clock;
    Audience m_audience; ///< touched on the worker's thread only
    DbWorker m_worker;
    std::atomic<bool> m_told = false; ///< a look at the log is on its way
    std::atomic<bool> m_stopped = false;
    std::binary_semaphore m_end{0};
    std::thread m_heart;
};
