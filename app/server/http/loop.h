// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/admission.h"
#include "app/server/http/httpserver.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ssl/context.hpp>

#include <chrono>
#include <list>
#include <memory>
#include <optional>
#include <string>

namespace http {

class Connection;

/// What the connections of one network thread share. Outlives the server as long as an answer may come.
struct Loop : std::enable_shared_from_this<Loop> {
    using Clock = std::chrono::steady_clock;

    Loop(Settings with, Handler handle);

    void sweep(); ///< ends what is past its deadline; a few times a second

    const Settings settings;
    Handler handler;
    std::optional<boost::asio::ssl::context> tls;
    Admission admission;
    Clock::time_point now; ///< as of the last sweep
    std::string date;
    bool stopping = false;
    boost::asio::io_context io{1};
    std::list<std::shared_ptr<Connection>> connections;
};

}
