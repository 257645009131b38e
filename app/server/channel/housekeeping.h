// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "models/store/dbworker.h"

#include <chrono>
#include <functional>
#include <semaphore>
#include <thread>

/// Does from time to time what nobody asks for: closes tickets that stay silent and removes what has expired. It posts to
/// the writer and never waits for it; what did not work out is tried again the next time.
class Housekeeping
{
public:
    struct Settings {
        std::function<bool(DbWorker::Job)> write;        ///< posts to the writer
        std::function<Result<qint64>(Database &)> clock; ///< milliseconds UTC
        std::function<void()> committed = [] {};
        std::chrono::milliseconds interval = std::chrono::minutes(1);
        int roundsToRemoval = 60; ///< what has expired is removed every so many rounds, tickets are closed in each
    };

    Housekeeping(Settings settings, const AccountSettings &account);
    ~Housekeeping();
    Housekeeping(const Housekeeping &) = delete;

    void start();
    void stop();

private:
    void run();
    void closeTickets() const;
    void removeExpired() const;

    const Settings m_settings;
    const AccountSettings &m_account;
    std::binary_semaphore m_end{0};
    std::thread m_thread;
};
