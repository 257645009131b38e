// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/api/userapi.h"

#include "app/console/api/paging.h"
#include "models/protocol/consequencesjson.h"
#include "models/protocol/userjson.h"
#include "models/protocol/userpatchjson.h"
#include "models/protocol/words.h"

using namespace Qt::StringLiterals;

namespace {

QString pathOf(UserId user)
{
    return u"/users/%1"_s.arg(user.value);
}

Result<User> readUser(const QByteArray &body)
{
    return protocol::readUser(body);
}

}

QFuture<Result<Page<User>>> UserApi::list(const QString &next)
{
    return m_client.call<Page<User>>(piece(u"/users"_s, next),
                                     [](const QByteArray &body) { return protocol::readUserPage(body); });
}

QFuture<Result<User>> UserApi::create(const UserDraft &draft)
{
    return m_client.call<User>(ApiRequest::post(u"/users"_s, protocol::write(draft)), readUser);
}

QFuture<Result<User>> UserApi::save(UserId user, qint64 revision, const UserPatch &patch)
{
    return m_client.call<User>(ApiRequest::patch(pathOf(user), revision, protocol::write(patch)), readUser);
}

QFuture<Result<Consequences>> UserApi::whatIf(UserId user, UserState state)
{
    QUrlQuery query;
    query.addQueryItem(u"state"_s, QString::fromLatin1(protocol::word(state)));
    return m_client.call<Consequences>(ApiRequest::get(pathOf(user) + "/what-if"_L1, query),
                                 [](const QByteArray &body) { return protocol::readConsequences(body); });
}

QFuture<Result<void>> UserApi::remove(UserId user, qint64 revision, const UserDeletion &deletion)
{
    return m_client.call(ApiRequest::remove(pathOf(user), revision, protocol::write(deletion)));
}

QFuture<Result<User>> UserApi::resendInvitation(UserId user, bool confirm)
{
    return m_client.call<User>(ApiRequest::post(pathOf(user) + "/invitation"_L1, confirm ? R"({"confirm":true})" : "{}"), readUser);
}

QFuture<Result<void>> UserApi::endSessions(UserId user)
{
    return m_client.call(ApiRequest::remove(pathOf(user) + "/sessions"_L1));
}

QFuture<Result<void>> UserApi::changeAddress(UserId user, const AddressChange &change)
{
    return m_client.call(ApiRequest::post(pathOf(user) + "/email"_L1, protocol::write(change)));
}

QFuture<Result<void>> UserApi::releaseAddress(UserId user, UserAddressId address)
{
    return m_client.call(ApiRequest::remove(pathOf(user) + u"/addresses/%1"_s.arg(address.value)));
}
