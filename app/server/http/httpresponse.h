// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/httpbody.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <functional>
#include <memory>
#include <utility>

/// The far end of an open response: what is written is sent as it comes. From any thread. What waits to be
/// sent is bounded, so a peer that does not read is dropped.
class HttpStream
{
public:
    virtual ~HttpStream() = default;
    virtual bool write(const QByteArray &piece) = 0; ///< false when the peer is gone or too slow
    virtual void close() = 0;
};

/// What goes back. Length, date and connection headers are added when it is sent.
struct HttpResponse {
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    /// When set, the response stays open and this is called once with its far end (server-sent events).
    std::function<void(std::shared_ptr<HttpStream>)> opened;
    QByteArray heartbeat; ///< written every 15 s while an open response is silent, so that a dead peer is found
    std::shared_ptr<HttpBody> source = {}; ///< when set, the body comes from here

    static HttpResponse json(int status, const QByteArray &body);
    static HttpResponse ok(const QByteArray &json) { return HttpResponse::json(200, json); }
    static HttpResponse created(const QByteArray &json) { return HttpResponse::json(201, json); }
    static HttpResponse noContent();
    static HttpResponse html(int status, const QByteArray &page);
    static HttpResponse seeOther(const QByteArray &location); ///< 303

    HttpResponse &with(const QByteArray &name, const QByteArray &value)
    {
        headers.append({name, value});
        return *this;
    }
};
