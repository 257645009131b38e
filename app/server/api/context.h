// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/service/caller.h"

class Database;

/// What a handler may use. Lives for one request, on one worker.
struct Context {
    Database &database;
    qint64 now = 0; ///< milliseconds UTC, by the database's clock
    Caller caller;  ///< nobody on open routes
    const AccountSettings &settings;
};
