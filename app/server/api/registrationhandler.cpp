// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/registrationhandler.h"

#include "app/server/api/problem.h"
#include "app/server/service/registrations.h"
#include "models/protocol/registrationjson.h"

namespace {

Registrations registrations(const Context &context)
{
    return {context.database, context.settings, context.now};
}

HttpResponse answer(const Result<void> &done)
{
    return done ? HttpResponse::noContent() : problem(done.error());
}

}

HttpResponse RegistrationHandler::list(const HttpRequest &, Context &context)
{
    const auto held = registrations(context).held(context.caller);
    if (!held)
        return problem(held.error());
    return HttpResponse::ok(protocol::writePage(*held, QString()));
}

HttpResponse RegistrationHandler::approve(const HttpRequest &request, Context &context)
{
    return answer(registrations(context).approve(context.caller, request.number(u"registration")));
}

HttpResponse RegistrationHandler::refuse(const HttpRequest &request, Context &context)
{
    return answer(registrations(context).refuse(context.caller, request.number(u"registration")));
}
