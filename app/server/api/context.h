// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/service/caller.h"
#include "models/store/dbworker.h"

/// What a handler may use. Lives for one request, on one worker.
struct Context {
    Database &database;
    qint64 now = 0; ///< milliseconds UTC, by the database's clock
    Caller caller;  ///< nobody on open routes
    const AccountSettings &settings;
    /// Posts to a reader, for answers whose body is still being read when the handler is done.
    std::function<bool(DbWorker::Job)> onReader = {};
};
