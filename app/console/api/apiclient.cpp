// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/api/apiclient.h"

#include "app/console/api/reachability.h"
#include "models/protocol/problemjson.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

constexpr auto prefix = "/api/v1"_L1;
constexpr auto untrusted = "untrusted"; // the property of a reply whose chain was found wanting

QByteArray freshKey()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

bool isHttp(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

QUrl target(const QUrl &server, const ApiRequest &request)
{
    if (request.path.startsWith(prefix) || request.path.contains("://"_L1))
        return server.resolved(QUrl(request.path));
    auto url = server;
    url.setPath(prefix + request.path);
    url.setQuery(request.query);
    return url;
}

QString originOf(const QUrl &url)
{
    return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo).toString();
}

Result<ApiAnswer> outcome(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply.property(untrusted).toBool())
        return Failure(unreachable(QNetworkReply::SslHandshakeFailedError, u"the chain ends in no trusted authority"_s));
    if (status == 0)
        return Failure(unreachable(reply.error(), reply.errorString()));
    const auto body = reply.readAll();
    if (status < 200 || status >= 300)
        return Failure(protocol::readProblem(status, body));
    if (reply.error() != QNetworkReply::NoError)
        return Failure(unreachable(reply.error(), reply.errorString()));
    return ApiAnswer{status, body};
}

}

ApiClient::ApiClient(QObject *parent) : QObject(parent), m_readers(std::make_shared<QThreadPool>())
{
    m_readers->setMaxThreadCount(1);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

ApiClient::~ApiClient()
{
    m_readers->waitForDone();
}

void ApiClient::setServer(const QUrl &server)
{
    m_server = server.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

QString ApiClient::origin() const
{
    return originOf(m_server);
}

QFuture<Result<void>> ApiClient::call(const ApiRequest &request)
{
    return call<void>(request, [](const QByteArray &) { return Result<void>(); });
}

QFuture<Result<ApiAnswer>> ApiClient::send(const ApiRequest &request)
{
    auto promise = std::make_shared<QPromise<Result<ApiAnswer>>>();
    promise->start();
    auto future = promise->future();
    start(request, [promise](Result<ApiAnswer> answer) {
        promise->addResult(std::move(answer));
        promise->finish();
    });
    return future;
}

Result<QNetworkReply *> ApiClient::open(const ApiRequest &request)
{
    auto prepared = this->prepared(request);
    if (!prepared)
        return Failure(prepared.error());
    prepared->setTransferTimeout(0);
    auto *reply = m_network.get(*prepared);
    guard(reply);
    return reply;
}

Result<QNetworkReply *> ApiClient::upload(const QString &path, const QByteArray &disposition, QIODevice *file)
{
    auto prepared = this->prepared(ApiRequest::post(path, {}));
    if (!prepared)
        return Failure(prepared.error());
    prepared->setTransferTimeout(0);
    prepared->setRawHeader("Content-Type", "application/octet-stream");
    prepared->setRawHeader("Content-Disposition", disposition);
    auto *reply = m_network.post(*prepared, file);
    guard(reply);
    return reply;
}

Result<ApiAnswer> ApiClient::answerOf(QNetworkReply &reply)
{
    return outcome(reply);
}

void ApiClient::start(const ApiRequest &request, Answered answered)
{
    const auto prepared = this->prepared(request);
    if (!prepared)
        return answered(Failure(prepared.error()));
    auto *reply = m_network.sendCustomRequest(*prepared, request.method, request.body);
    guard(reply);
    const bool mayEndSession = !request.token && !m_token.isEmpty();
    connect(reply, &QNetworkReply::finished, this, [this, reply, mayEndSession, sent = m_token, answered = std::move(answered)] {
        reply->deleteLater();
        auto answer = outcome(*reply);
        const bool refused = mayEndSession && sent == m_token && !answer && answer.error().kind == Error::Kind::SignedOut;
        answered(std::move(answer));
        if (refused)
            emit tokenRefused();
    });
}

Result<QNetworkRequest> ApiClient::prepared(const ApiRequest &request) const
{
    const auto url = target(m_server, request);
    if (!isHttp(url) || originOf(url) != origin())
        return fail(Error::Kind::Unreachable, u"server.address-invalid"_s, url.toDisplayString());

    QNetworkRequest prepared(url);
    prepared.setTransferTimeout(m_timeLimit);
    prepared.setRawHeader("Accept", "application/json, application/problem+json");
    prepared.setRawHeader("Cache-Control", "no-cache");
    if (!request.body.isEmpty())
        prepared.setRawHeader("Content-Type", "application/json");
    if (const auto token = request.token.value_or(m_token); !token.isEmpty())
        prepared.setRawHeader("Authorization", "Bearer " + token.toLatin1());
    if (request.method == "POST")
        prepared.setRawHeader("Idempotency-Key", request.key.isEmpty() ? freshKey() : request.key);
    if (request.revision)
        prepared.setRawHeader("If-Match", '"' + QByteArray::number(*request.revision) + '"');
    if (url.scheme() == "https"_L1) {
        auto security = QSslConfiguration::defaultConfiguration();
        security.setCaCertificates(m_authorities.isEmpty() ? QSslConfiguration::systemCaCertificates() : m_authorities);
        prepared.setSslConfiguration(security);
    }
    return prepared;
}

void ApiClient::guard(QNetworkReply *reply)
{
    connect(reply, &QNetworkReply::encrypted, this, [reply] {
        const auto security = reply->sslConfiguration();
        if (endsInAuthority(security.peerCertificateChain(), security.caCertificates()))
            return;
        reply->setProperty(untrusted, true);
        reply->abort();
    });
}
