// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/teamhandler.h"

#include "app/server/api/problem.h"
#include "app/server/service/userservice.h"
#include "models/protocol/teamjson.h"
#include "models/protocol/userpatchjson.h"

HttpResponse TeamHandler::list(const HttpRequest &, Context &context)
{
    const auto teams = UserService(context.database, context.now).teams();
    if (!teams)
        return problem(teams.error());
    return HttpResponse::ok(protocol::writePage(*teams, QString()));
}

HttpResponse TeamHandler::create(const HttpRequest &request, Context &context)
{
    const auto name = protocol::readTeamName(request.body);
    if (!name)
        return problem(name.error());
    const auto team = UserService(context.database, context.now).createTeam(context.caller, *name);
    if (!team)
        return problem(team.error());
    return HttpResponse::created(protocol::write(*team));
}
