// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/api/userapi.h"

#include "app/console/api/paging.h"
#include "models/protocol/teamjson.h"
#include "models/protocol/userjson.h"

using namespace Qt::StringLiterals;

QFuture<Result<Page<User>>> UserApi::list(const QString &next)
{
    return m_client.call<Page<User>>(piece(u"/users"_s, next),
                                     [](const QByteArray &body) { return protocol::readUserPage(body); });
}

QFuture<Result<Page<Team>>> UserApi::teams(const QString &next)
{
    return m_client.call<Page<Team>>(piece(u"/teams"_s, next),
                                     [](const QByteArray &body) { return protocol::readTeamPage(body); });
}

QFuture<Result<User>> UserApi::create(const UserDraft &draft)
{
    return m_client.call<User>(ApiRequest::post(u"/users"_s, protocol::write(draft)),
                               [](const QByteArray &body) { return protocol::readUser(body); });
}
