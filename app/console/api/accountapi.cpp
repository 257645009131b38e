// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/api/accountapi.h"

#include "app/console/api/paging.h"
#include "models/protocol/accountjson.h"

using namespace Qt::StringLiterals;

namespace {

Result<QStringList> readCodes(const QByteArray &body)
{
    return protocol::readRecoveryCodes(body);
}

}

QFuture<Result<OwnAccount>> AccountApi::own()
{
    return m_client.call<OwnAccount>(ApiRequest::get(u"/me"_s), [](const QByteArray &body) { return protocol::readOwnAccount(body); });
}

QFuture<Result<void>> AccountApi::changePassword(const PasswordChange &change)
{
    return m_client.call(ApiRequest::put(u"/me/password"_s, protocol::write(change)));
}

QFuture<Result<SecondFactorSetup>> AccountApi::setUpSecondFactor(const QString &password)
{
    return m_client.call<SecondFactorSetup>(ApiRequest::post(u"/me/second-factor"_s, protocol::writePassword(password)),
                                            [](const QByteArray &body) { return protocol::readSecondFactorSetup(body); });
}

QFuture<Result<QStringList>> AccountApi::proveSecondFactor(const QString &code)
{
    return m_client.call<QStringList>(ApiRequest::put(u"/me/second-factor"_s, protocol::writeCode(code)), readCodes);
}

QFuture<Result<void>> AccountApi::removeSecondFactor(const QString &password)
{
    return m_client.call(ApiRequest::remove(u"/me/second-factor"_s, {}, protocol::writePassword(password)));
}

QFuture<Result<QStringList>> AccountApi::renewRecoveryCodes(const QString &password)
{
    return m_client.call<QStringList>(ApiRequest::post(u"/me/recovery-codes"_s, protocol::writePassword(password)), readCodes);
}

QFuture<Result<Page<OpenSession>>> AccountApi::sessions()
{
    return m_client.call<Page<OpenSession>>(piece(u"/me/sessions"_s, {}),
                                            [](const QByteArray &body) { return protocol::readOpenSessionPage(body); });
}

QFuture<Result<void>> AccountApi::endSession(UserSessionId session)
{
    return m_client.call(ApiRequest::remove(u"/me/sessions/%1"_s.arg(session.value)));
}

QFuture<Result<void>> AccountApi::proveAddress(const QString &code)
{
    return m_client.call(ApiRequest::post(u"/address-proof"_s, protocol::writeCode(code)));
}
