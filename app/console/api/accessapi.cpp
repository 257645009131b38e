// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/api/accessapi.h"

#include "models/protocol/accountjson.h"
#include "models/protocol/sessionjson.h"

using namespace Qt::StringLiterals;

namespace {

/// A kept token of somebody else has no part in it.
ApiRequest asNobody(const QString &path, const QByteArray &body)
{
    auto request = ApiRequest::post(path, body);
    request.token = QString();
    return request;
}

Result<SignedIn> readSignedIn(const QByteArray &body)
{
    return protocol::readSignedIn(body);
}

}

QFuture<Result<SignedIn>> AccessApi::takeInvitation(const CodeAndPassword &typed)
{
    return m_client.call<SignedIn>(asNobody(u"/invitation"_s, protocol::write(typed)), readSignedIn);
}

QFuture<Result<void>> AccessApi::requestPassword(const QString &email)
{
    return m_client.call(asNobody(u"/password-request"_s, protocol::writeEmail(email)));
}

QFuture<Result<SignedIn>> AccessApi::setPassword(const CodeAndPassword &typed)
{
    return m_client.call<SignedIn>(asNobody(u"/password"_s, protocol::write(typed)), readSignedIn);
}

QFuture<Result<void>> AccessApi::requestDeviceReset(const Credentials &credentials)
{
    return m_client.call(asNobody(u"/second-factor-request"_s, protocol::write(credentials)));
}

QFuture<Result<SignedIn>> AccessApi::resetDevice(const CodeAndPassword &typed)
{
    return m_client.call<SignedIn>(asNobody(u"/second-factor-reset"_s, protocol::write(typed)), readSignedIn);
}
