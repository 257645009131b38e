// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/api/sessionapi.h"

#include "models/protocol/sessionjson.h"

using namespace Qt::StringLiterals;

QFuture<Result<SignedIn>> SessionApi::signIn(const Credentials &credentials)
{
    auto request = ApiRequest::post(u"/session"_s, protocol::write(credentials));
    request.token = QString();
    return m_client.call<SignedIn>(request, [](const QByteArray &body) { return protocol::readSignedIn(body); });
}

QFuture<Result<void>> SessionApi::signOut(const QString &token)
{
    auto request = ApiRequest::remove(u"/session"_s);
    request.token = token;
    return m_client.call(request);
}

QFuture<Result<void>> SessionApi::setUp(const SetupDraft &setup)
{
    protocol::JsonWriter json;
    json.openObject()
        .member("token", setup.token)
        .member("name", setup.name)
        .member("email", setup.email)
        .member("password", setup.password)
        .closeObject();
    auto request = ApiRequest::post(u"/setup"_s, json.take());
    request.token = QString();
    return m_client.call(request);
}
