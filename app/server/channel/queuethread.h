// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <semaphore>
#include <thread>

/// Works a queue off on a thread of its own: takes steps until there is nothing left to do, then waits for a poke, or
/// looks again after a while.
class QueueThread
{
public:
    /// \a step: false when there is nothing to do now.
    QueueThread(std::function<bool()> step, std::chrono::seconds interval);
    ~QueueThread();
    QueueThread(const QueueThread &) = delete;

    void start();
    void stop(); ///< lets the step under way finish; poke() may still come

    /// Something was committed: look at the table. From any thread, never blocks.
    void poke();

private:
    void run();

    const std::function<bool()> m_step;
    const std::chrono::seconds m_interval;
    std::atomic<bool> m_stopping = false;
    std::atomic<bool> m_poked = false;
    std::binary_semaphore m_wake{0};
    std::thread m_thread;
};
