// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/teamhandler.h"

#include "app/server/api/precondition.h"
#include "app/server/api/problem.h"
#include "app/server/service/teamservice.h"
#include "models/protocol/teamjson.h"
#include "models/protocol/userpatchjson.h"

static TeamService teams(const Context &context)
{
    return TeamService(context.database, context.now);
}

static TeamId teamOf(const HttpRequest &request)
{
    return TeamId{request.number(u"team")};
}

HttpResponse TeamHandler::list(const HttpRequest &, Context &context)
{
    const auto all = teams(context).all();
    if (!all)
        return problem(all.error());
    return HttpResponse::ok(protocol::writePage(*all, QString()));
}

HttpResponse TeamHandler::create(const HttpRequest &request, Context &context)
{
    const auto name = protocol::readTeamName(request.body);
    if (!name)
        return problem(name.error());
    const auto team = teams(context).create(context.caller, *name);
    if (!team)
        return problem(team.error());
    return withTag(HttpResponse::created(protocol::write(*team)), team->revision);
}

HttpResponse TeamHandler::read(const HttpRequest &request, Context &context)
{
    const auto team = teams(context).team(teamOf(request));
    if (!team)
        return problem(team.error());
    return withTag(HttpResponse::ok(protocol::write(*team)), team->revision);
}

HttpResponse TeamHandler::rename(const HttpRequest &request, Context &context)
{
    const auto revision = revisionToMatch(request);
    if (!revision)
        return problem(revision.error());
    const auto name = protocol::readTeamName(request.body);
    if (!name)
        return problem(name.error());
    const auto team = teams(context).rename(context.caller, teamOf(request), *revision, *name);
    if (!team)
        return problem(team.error());
    return withTag(HttpResponse::ok(protocol::write(*team)), team->revision);
}

HttpResponse TeamHandler::remove(const HttpRequest &request, Context &context)
{
    const auto revision = revisionToMatch(request);
    if (!revision)
        return problem(revision.error());
    if (const auto removed = teams(context).remove(context.caller, teamOf(request), *revision); !removed)
        return problem(removed.error());
    return HttpResponse::noContent();
}
