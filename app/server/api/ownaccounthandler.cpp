// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/ownaccounthandler.h"

#include "app/server/api/listrequest.h"
#include "app/server/api/ownpassword.h"
#include "app/server/api/problem.h"
#include "app/server/service/ownaccountservice.h"
#include "models/protocol/accountjson.h"

using namespace Qt::StringLiterals;

static OwnAccountService accounts(const Context &context)
{
    return OwnAccountService(context.database, context.settings, context.now);
}

HttpResponse OwnAccountHandler::read(const HttpRequest &, Context &context)
{
    const auto account = accounts(context).account(context.caller);
    if (!account)
        return problem(account.error());
    return HttpResponse::ok(protocol::write(*account));
}

AfterHashing OwnAccountHandler::changePassword(const HttpRequest &request, Context &context)
{
    const auto change = protocol::readPasswordChange(request.body);
    if (!change)
        return problem(change.error());
    const auto hash = accounts(context).preparePassword(context.caller, change->newPassword);
    if (!hash)
        return problem(hash.error());
    return withOwnPassword(context, change->password, [hash = *hash](Context &writer, const QString &before) {
        const auto changed = accounts(writer).changePassword(writer.caller, before, hash);
        if (!changed)
            return problem(changed.error());
        return HttpResponse::noContent();
    });
}

AfterHashing OwnAccountHandler::setUpSecondFactor(const HttpRequest &request, Context &context)
{
    const auto password = protocol::readPassword(request.body);
    if (!password)
        return problem(password.error());
    return withOwnPassword(context, *password, [](Context &writer, const QString &) {
        const auto setup = accounts(writer).setUpSecondFactor(writer.caller);
        if (!setup)
            return problem(setup.error());
        return HttpResponse::created(protocol::write(*setup));
    });
}

HttpResponse OwnAccountHandler::confirmSecondFactor(const HttpRequest &request, Context &context)
{
    const auto code = protocol::readCode(request.body);
    if (!code)
        return problem(code.error());
    const auto codes = accounts(context).confirmSecondFactor(context.caller, *code);
    if (!codes)
        return problem(codes.error());
    return HttpResponse::ok(protocol::writeRecoveryCodes(*codes));
}

AfterHashing OwnAccountHandler::removeSecondFactor(const HttpRequest &request, Context &context)
{
    const auto password = protocol::readPassword(request.body);
    if (!password)
        return problem(password.error());
    return withOwnPassword(context, *password, [](Context &writer, const QString &) {
        const auto removed = accounts(writer).removeSecondFactor(writer.caller);
        if (!removed)
            return problem(removed.error());
        return HttpResponse::noContent();
    });
}

AfterHashing OwnAccountHandler::renewRecoveryCodes(const HttpRequest &request, Context &context)
{
    const auto password = protocol::readPassword(request.body);
    if (!password)
        return problem(password.error());
    return withOwnPassword(context, *password, [](Context &writer, const QString &) {
        const auto codes = accounts(writer).renewRecoveryCodes(writer.caller);
        if (!codes)
            return problem(codes.error());
        return HttpResponse::created(protocol::writeRecoveryCodes(*codes));
    });
}

HttpResponse OwnAccountHandler::sessions(const HttpRequest &request, Context &context)
{
    const auto range = listRange(request);
    if (!range)
        return problem(range.error());
    if (!range->cursor.isEmpty()) // there is one piece only
        return problem(Error::invalid(u"cursor"_s, u"cursor.invalid"_s));
    const auto sessions = accounts(context).sessions(context.caller);
    if (!sessions)
        return problem(sessions.error());
    return HttpResponse::ok(protocol::writePage(*sessions, QString()));
}

HttpResponse OwnAccountHandler::endSession(const HttpRequest &request, Context &context)
{
    const auto ended = accounts(context).endSession(context.caller, UserSessionId{request.number(u"session")});
    if (!ended)
        return problem(ended.error());
    return HttpResponse::noContent();
}
