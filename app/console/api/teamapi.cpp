// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/api/teamapi.h"

#include "app/console/api/paging.h"
#include "models/protocol/teamjson.h"
#include "models/protocol/userpatchjson.h"

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const Team &team)
{
    return u"/teams/%1"_s.arg(team.id.value);
}

Result<Team> readTeam(const QByteArray &body)
{
    return protocol::readTeam(body);
}

}

QFuture<Result<Page<Team>>> TeamApi::list(const QString &next)
{
    return m_client.call<Page<Team>>(piece(u"/teams"_s, next), [](const QByteArray &body) { return protocol::readTeamPage(body); });
}

QFuture<Result<Team>> TeamApi::create(const QString &name)
{
    return m_client.call<Team>(ApiRequest::post(u"/teams"_s, protocol::writeTeamName(name)), readTeam);
}

QFuture<Result<Team>> TeamApi::rename(const Team &team, const QString &name)
{
    return m_client.call<Team>(ApiRequest::patch(pathOf(team), team.revision, protocol::writeTeamName(name)), readTeam);
}

QFuture<Result<void>> TeamApi::remove(const Team &team)
{
    return m_client.call(ApiRequest::remove(pathOf(team), team.revision));
}
