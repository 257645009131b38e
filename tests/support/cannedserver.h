// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/httpserver.h"

#include <QHash>
#include <QMutex>
#include <QUrl>

/// A server over real HTTP that answers what it was told, and remembers what it was asked.
class CannedServer
{
public:
    using Answer = std::function<HttpResponse(const HttpRequest &)>;

    explicit CannedServer(http::Settings settings = {})
        : m_secure(!settings.certificateFile.isEmpty()),
          m_server(std::move(settings), [this](HttpRequest request, http::Responder respond) { respond(answerTo(request)); })
    {
        m_port = m_server.start().value_or(0);
    }
    ~CannedServer() { m_server.stop(); }

    QUrl url() const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(m_secure ? QStringLiteral("https") : QStringLiteral("http")).arg(m_port));
    }

    /// Answers \a method and \a path by \a answer from now on.
    void on(const QByteArray &method, const QString &path, Answer answer)
    {
        const QMutexLocker lock(&m_mutex);
        m_answers.insert(name(method, path), std::move(answer));
    }
    void on(const QByteArray &method, const QString &path, int status, const QByteArray &body)
    {
        on(method, path, [status, body](const HttpRequest &) { return HttpResponse::json(status, body); });
    }

    QList<HttpRequest> requests() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_requests;
    }
    QList<HttpRequest> requests(const QByteArray &method, const QString &path) const
    {
        auto found = requests();
        found.removeIf([&](const HttpRequest &request) { return request.method != method || request.path != path; });
        return found;
    }

private:
    static QString name(const QByteArray &method, const QString &path) { return QString::fromLatin1(method) + path; }

    HttpResponse answerTo(const HttpRequest &request)
    {
        Answer answer;
        {
            const QMutexLocker lock(&m_mutex);
            m_requests.append(request);
            answer = m_answers.value(name(request.method, request.path));
        }
        return answer ? answer(request) : HttpResponse::json(404, R"({"code":"test.no-answer","status":404})");
    }

    mutable QMutex m_mutex;
    QHash<QString, Answer> m_answers;
    QList<HttpRequest> m_requests;
    bool m_secure;
    http::Server m_server;
    quint16 m_port = 0;
};
