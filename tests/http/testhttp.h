// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/httpserver.h"

#include <QDir>
#include <QTemporaryDir>

/// A server of HTTP alone on a free port, impatient, with a folder to spool to.
struct TestHttp {
    explicit TestHttp(http::Handler handler, const std::function<void(http::Settings &)> &change = {})
    {
        http::Settings settings;
        settings.spoolFolder = spool.path();
        settings.headSeconds = settings.bodyStallSeconds = settings.idleSeconds = settings.slowReaderSeconds = 1;
        if (change)
            change(settings);
        server = std::make_unique<http::Server>(settings, std::move(handler));
        port = server->start().value_or(0);
    }

    QStringList spooled() const { return QDir(spool.path()).entryList(QDir::Files); }

    QTemporaryDir spool;
    std::unique_ptr<http::Server> server;
    quint16 port = 0;
};

/// Answers with the method, the path and the body.
inline void echo(HttpRequest request, http::Responder respond)
{
    respond(HttpResponse::html(200, request.method + ' ' + request.path.toUtf8() + ' ' + request.body));
}

inline QByteArray get(const QByteArray &path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n";
}
