// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/httprequest.h"
#include "app/server/http/httpresponse.h"
#include "models/domain/result.h"

#include <QStringList>
#include <functional>
#include <memory>
#include <optional>

namespace http {

/// Bounds and manners; the defaults are trust.md section 3.
struct Settings {
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0; ///< 0: any free one
    QString certificateFile;
    QString keyFile;
    QStringList trustedProxies; ///< addresses whose X-Forwarded-For and -Proto count
    QString spoolFolder;        ///< where bodies over 64 KiB go; removed again once the request is answered
    int headBytes = 32 * 1024;
    int headerCount = 100;
    qint64 bodyBytes = 1024 * 1024;
    qint64 uploadBytes = 26 * 1024 * 1024; ///< files of 25 MiB in all and the form around them
    std::function<bool(const QByteArray &method, const QString &path)> takesUpload; ///< whose body may be uploadBytes
    /// What whoever sent too much is told, in place of a problem; nothing for a problem. On a network thread.
    std::function<std::optional<HttpResponse>(const HttpRequest &head)> tooLarge;
    int headSeconds = 10;
    int bodyStallSeconds = 10;
    int bodySeconds = 600; ///< for the whole of it, however steadily it drips
    int idleSeconds = 30;
    int slowReaderSeconds = 10;
    int connections = 10'000;
    int connectionsPerSource = 200; ///< loopback and trusted proxies are not counted
};

/// Sends the one answer of one request. From any thread; dropping it unanswered sends 500.
using Responder = std::function<void(HttpResponse)>;

/// Called on a network thread, so it must not block: answer at once or hand the work to a worker.
using Handler = std::function<void(HttpRequest, Responder)>;

/// HTTP/1.1 with keep-alive and TLS over Asio and Beast's parser. Knows nothing of tickets.
class Server
{
public:
    Server(Settings settings, Handler handler);
    ~Server();

    Result<quint16> listen(); ///< takes the port and gives it; Unavailable "http.listen" when it cannot. Who comes waits for start()
    Result<quint16> start();  ///< listens, if it does not yet, and answers
    void stop();             ///< refuses new connections, lets answers under way finish for a moment

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}
