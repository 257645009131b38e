// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/channel/awaited.h"
#include "app/server/channel/queuethread.h"

/// Finds out whose the addresses are that strangers typed into a public form, and does what follows from it. It happens apart
/// from the request, so that no answer's time tells anything.
class RequestQueue
{
public:
    struct Settings {
        const char *name; ///< for the log
        std::function<Result<bool>(Database &, qint64 now)> resolveNext; ///< false when nothing waits
        WorkerAccess write;
        std::function<void()> committed = [] {}; ///< called after what follows is in the tables
        std::chrono::seconds interval = std::chrono::seconds(30); ///< for what another server left behind
    };

    explicit RequestQueue(Settings settings);

    void start() { m_thread.start(); }
    void stop() { m_thread.stop(); }
    void poke() { m_thread.poke(); }

private:
    bool resolveNext() const;

    const Settings m_settings;
    QueueThread m_thread; // ends first
};
