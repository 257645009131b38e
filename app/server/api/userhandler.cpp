// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/userhandler.h"

#include "app/server/api/listrequest.h"
#include "app/server/api/precondition.h"
#include "app/server/api/problem.h"
#include "app/server/service/userservice.h"
#include "models/protocol/userjson.h"
#include "models/protocol/userpatchjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

static UserId userOf(const HttpRequest &request)
{
    return UserId{request.number(u"user")};
}

static HttpResponse answer(int status, const User &user)
{
    return withTag(HttpResponse::json(status, protocol::write(user)), user.revision);
}

HttpResponse UserHandler::list(const HttpRequest &request, Context &context)
{
    const auto range = listRange(request);
    if (!range)
        return problem(range.error());
    const auto page = UserService(context.database, context.now).page(range->cursor, range->limit);
    if (!page)
        return problem(page.error());
    return HttpResponse::ok(protocol::writePage(page->items, nextUrl(request, page->next)));
}

HttpResponse UserHandler::read(const HttpRequest &request, Context &context)
{
    const auto user = UserService(context.database, context.now).user(userOf(request));
    if (!user)
        return problem(user.error());
    return answer(200, *user);
}

HttpResponse UserHandler::create(const HttpRequest &request, Context &context)
{
    const auto draft = protocol::readUserDraft(request.body);
    if (!draft)
        return problem(draft.error());
    const auto user = UserService(context.database, context.now).create(context.caller, *draft);
    if (!user)
        return problem(user.error());
    return answer(201, *user).with("location", "/api/v1/users/" + QByteArray::number(user->id.value));
}

HttpResponse UserHandler::change(const HttpRequest &request, Context &context)
{
    const auto revision = revisionToMatch(request);
    if (!revision)
        return problem(revision.error());
    const auto patch = protocol::readUserPatch(request.body);
    if (!patch)
        return problem(patch.error());

    UserService users(context.database, context.now);
    const auto user = users.change(context.caller, userOf(request), *revision, *patch);
    if (user)
        return answer(200, *user);
    Error error = user.error();
    if (error.kind == Error::Kind::Stale) {
        if (const auto current = users.user(userOf(request)))
            error.extra[u"current"_s] = QJsonDocument::fromJson(protocol::write(*current)).object();
    }
    return problem(error);
}
