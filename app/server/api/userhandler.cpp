// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/userhandler.h"

#include "app/server/api/listrequest.h"
#include "app/server/api/ownpassword.h"
#include "app/server/api/precondition.h"
#include "app/server/api/problem.h"
#include "app/server/service/useraddressservice.h"
#include "app/server/service/userremoval.h"
#include "app/server/service/userservice.h"
#include "models/protocol/userjson.h"
#include "models/protocol/userpatchjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

static UserId userOf(const HttpRequest &request)
{
    return UserId{request.number(u"user")};
}

static UserService users(const Context &context)
{
    return UserService(context.database, context.settings, context.now);
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
    const auto page = users(context).page(range->cursor, range->limit);
    if (!page)
        return problem(page.error());
    return HttpResponse::ok(protocol::writePage(page->items, nextUrl(request, page->next)));
}

HttpResponse UserHandler::read(const HttpRequest &request, Context &context)
{
    const auto user = users(context).user(userOf(request));
    if (!user)
        return problem(user.error());
    return answer(200, *user);
}

HttpResponse UserHandler::create(const HttpRequest &request, Context &context)
{
    const auto draft = protocol::readUserDraft(request.body);
    if (!draft)
        return problem(draft.error());
    const auto user = users(context).create(context.caller, *draft);
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

    const auto user = users(context).change(context.caller, userOf(request), *revision, *patch);
    if (user)
        return answer(200, *user);
    Error error = user.error();
    if (error.kind == Error::Kind::Stale) {
        if (const auto current = users(context).user(userOf(request)))
            error.extra[u"current"_s] = QJsonDocument::fromJson(protocol::write(*current)).object();
    }
    return problem(error);
}

HttpResponse UserHandler::remove(const HttpRequest &request, Context &context)
{
    const auto revision = revisionToMatch(request);
    if (!revision)
        return problem(revision.error());
    const auto deletion = protocol::readUserDeletion(request.body);
    if (!deletion)
        return problem(deletion.error());
    UserRemoval removal(context.database, context.now);
    if (const auto removed = removal.remove(context.caller, userOf(request), *revision, *deletion); !removed)
        return problem(removed.error());
    return HttpResponse::noContent();
}

HttpResponse UserHandler::inviteAgain(const HttpRequest &request, Context &context)
{
    const auto confirmed = protocol::readConfirmation(request.body);
    if (!confirmed)
        return problem(confirmed.error());
    const auto user = users(context).inviteAgain(context.caller, userOf(request), *confirmed);
    if (!user)
        return problem(user.error());
    return answer(201, *user);
}

HttpResponse UserHandler::endSessions(const HttpRequest &request, Context &context)
{
    if (const auto ended = users(context).endSessions(context.caller, userOf(request)); !ended)
        return problem(ended.error());
    return HttpResponse::noContent();
}

HttpResponse UserHandler::removeSecondFactor(const HttpRequest &request, Context &context)
{
    if (const auto removed = users(context).removeSecondFactor(context.caller, userOf(request)); !removed)
        return problem(removed.error());
    return HttpResponse::noContent();
}

AfterHashing UserHandler::changeAddress(const HttpRequest &request, Context &context)
{
    const auto change = protocol::readAddressChange(request.body);
    if (!change)
        return problem(change.error());
    return withOwnPassword(context, change->password, [change = *change, user = userOf(request)](Context &writer, const QString &) {
        UserAddressService addresses(writer.database, writer.settings, writer.now);
        if (const auto asked = addresses.request(writer.caller, user, change); !asked)
            return problem(asked.error());
        return HttpResponse::json(202, "{}");
    });
}

HttpResponse UserHandler::releaseAddress(const HttpRequest &request, Context &context)
{
    UserAddressService addresses(context.database, context.settings, context.now);
    const auto user = addresses.release(context.caller, userOf(request), UserAddressId{request.number(u"address")});
    if (!user)
        return problem(user.error());
    return answer(200, *user);
}
