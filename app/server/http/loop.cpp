// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/loop.h"

#include "app/server/http/connection.h"
#include "app/server/http/responsewriter.h"

namespace http {

Loop::Loop(Settings with, Handler handle)
    : settings(std::move(with))
    , handler(std::move(handle))
    , admission(settings.connections, settings.connectionsPerSource, settings.trustedProxies)
{
    sweep();
}

void Loop::sweep()
{
    now = Clock::now();
    date = httpDate(std::chrono::system_clock::to_time_t(std::chrono::system_clock::now()));
    for (auto next = connections.begin(); next != connections.end();) {
        const std::shared_ptr<Connection> connection = *next++; // the sweep may take it off the list
        connection->sweep();
    }
}

}
