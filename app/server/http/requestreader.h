// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/httpserver.h"

#include <memory>
#include <string_view>

namespace http {

/// Why a request is answered before any handler sees it.
struct Refusal {
    int status = 0;
    const char *code = "";
};

/// Reads the requests of one connection out of its bytes and holds the bounds of form. Beast's parser is
/// behind it, with guards for what that lets pass.
class RequestReader
{
public:
    enum class State { Empty, Head, Body, Done, Refused };

    explicit RequestReader(const Settings &settings);
    ~RequestReader();

    /// Takes what it can use of \a bytes and says how much that was; the rest is to be given again with more
    /// behind it, or to the next request.
    std::size_t put(std::string_view bytes);

    State state() const;
    Refusal refusal() const;
    bool wantsContinue() const; ///< the client waits for 100 before it sends the body
    bool keepsAlive() const;
    bool isHead() const;      ///< HEAD, which is handed on as GET
    HttpRequest take();       ///< once Done
    const HttpRequest &head() const; ///< as far as it was read
    void startAnew();         ///< ready for the next request

private:
    struct Parser;
    std::unique_ptr<Parser> d;
    const Settings &m_settings;
};

}
