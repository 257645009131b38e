// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/apirequest.h"
#include "models/domain/result.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QPromise>
#include <QSslCertificate>
#include <QThreadPool>
#include <QUrl>
#include <functional>
#include <memory>

class QNetworkReply;
class QNetworkRequest;

/// Calls to one server: address, token, time limits, keys. Lives in the GUI thread; answers are read in a thread
/// of its own. An answer that is a problem becomes its Error; when there is none, Unreachable with "server.refused",
/// "server.name-unknown", "server.timeout", "server.certificate", "server.address-invalid" or "server.unreachable".
class ApiClient : public QObject
{
    Q_OBJECT
public:
    explicit ApiClient(QObject *parent = nullptr);
    ~ApiClient() override;

    void setServer(const QUrl &server);
    const QUrl &server() const { return m_server; }
    QString origin() const; ///< scheme, host and port, as in "http://127.0.0.1:8480"

    void setToken(const QString &token) { m_token = token; }
    void setTimeLimit(int milliseconds) { m_timeLimit = milliseconds; }

    /// Whom to trust on https, instead of the system's list.
    void setAuthorities(const QList<QSslCertificate> &authorities) { m_authorities = authorities; }

    /// Sends \a request and reads its answer by \a read, which runs in the reading thread.
    template <typename T>
    QFuture<Result<T>> call(const ApiRequest &request, std::function<Result<T>(const QByteArray &body)> read);

    /// The same where the body of the answer says nothing.
    QFuture<Result<void>> call(const ApiRequest &request);

    /// The answer as it came.
    QFuture<Result<ApiAnswer>> send(const ApiRequest &request);

    /// A request that stays open; the caller owns the reply.
    Result<QNetworkReply *> open(const ApiRequest &request);

    /// Posts what \a file has to \a path as it is, under the name in \a disposition; the caller owns the reply.
    Result<QNetworkReply *> upload(const QString &path, const QByteArray &disposition, QIODevice *file);

    /// What a finished \a reply says.
    static Result<ApiAnswer> answerOf(QNetworkReply &reply);

signals:
    void tokenRefused(); ///< the session's token is no longer good

private:
    using Answered = std::function<void(Result<ApiAnswer>)>;

    void start(const ApiRequest &request, Answered answered);
    Result<QNetworkRequest> prepared(const ApiRequest &request) const;
    void guard(QNetworkReply *reply);

    QUrl m_server;
    QString m_token;
    int m_timeLimit = 20'000;
    QList<QSslCertificate> m_authorities;
    QNetworkAccessManager m_network;
    std::shared_ptr<QThreadPool> m_readers;
};

template <typename T>
QFuture<Result<T>> ApiClient::call(const ApiRequest &request, std::function<Result<T>(const QByteArray &)> read)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto future = promise->future();
    start(request, [promise, read = std::move(read), readers = m_readers.get()](Result<ApiAnswer> answer) {
        readers->start([promise, read, answer = std::move(answer)] {
            promise->addResult(answer ? read(answer->body) : Result<T>(Failure(answer.error())));
            promise->finish();
        });
    });
    return future;
}
