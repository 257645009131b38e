// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/channel/awaited.h"
#include "app/server/channel/queuethread.h"
#include "app/server/service/accountsettings.h"

/// Finds out whose the addresses are for which somebody forgot the console's password. It happens apart from the request, so
/// that no answer's time tells anything.
class UserRequestQueue
{
public:
    struct Settings {
        WorkerAccess write;
        std::function<void()> committed = [] {}; ///< called after what follows is in the tables
        std::chrono::seconds interval = std::chrono::seconds(30); ///< for what another server left behind
    };

    UserRequestQueue(Settings settings, const AccountSettings &account);

    void start() { m_thread.start(); }
    void stop() { m_thread.stop(); }
    void poke() { m_thread.poke(); }

private:
    bool resolveNext() const;

    const Settings m_settings;
    const AccountSettings &m_account;
    QueueThread m_thread; // ends first
};
