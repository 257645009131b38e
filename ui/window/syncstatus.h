// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// What the status bar says of the connection with the server.
struct SyncStatus {
    enum class State { Starting, Syncing, UpToDate, Offline, SignedOut, Failed };

    State state = State::Starting;
    qint64 asOf = 0;  ///< the server's time of the newest change held here; 0: none yet
    int unsent = 0;   ///< entries of the outbox not yet on the server
    int percent = -1; ///< of a first sync; -1: unknown
};
