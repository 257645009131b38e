// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/sessionhandler.h"

#include "app/server/api/problem.h"
#include "app/server/service/accessservice.h"
#include "models/protocol/sessionjson.h"

AfterHashing SessionHandler::create(const HttpRequest &request, Context &context)
{
    const auto credentials = protocol::readCredentials(request.body);
    if (!credentials)
        return problem(credentials.error());
    const auto checked = AccessService(context.database, context.now).checkPassword(*credentials, request.source);
    if (!checked)
        return problem(checked.error());

    const QString client = QString::fromUtf8(request.header("user-agent"));
    return [checked = *checked, client](Context &writer) {
        const auto signedIn = AccessService(writer.database, writer.now).signIn(checked, client);
        if (!signedIn)
            return problem(signedIn.error());
        return HttpResponse::created(protocol::write(*signedIn)).with("cache-control", "no-store");
    };
}

HttpResponse SessionHandler::end(const HttpRequest &, Context &context)
{
    const auto ended = AccessService(context.database, context.now).signOut(context.caller);
    if (!ended)
        return problem(ended.error());
    return HttpResponse::noContent();
}
