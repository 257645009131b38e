// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/usercodehandler.h"

#include "app/server/api/problem.h"
#include "app/server/service/accessservice.h"
#include "app/server/service/codeaccess.h"
#include "app/server/service/useraddressservice.h"
#include "app/server/service/userrequests.h"
#include "models/protocol/accountjson.h"
#include "models/protocol/sessionjson.h"
#include "models/protocol/userjson.h"

namespace {

using Enter = Result<SignedIn> (CodeAccess::*)(const CheckedCode &, const QString &);

AfterHashing entering(const HttpRequest &request, const Result<CheckedCode> &checked, Enter enter)
{
    if (!checked)
        return problem(checked.error());
    const QString client = QString::fromUtf8(request.header("user-agent"));
    return [checked = *checked, client, enter](Context &writer) {
        CodeAccess access(writer.database, writer.settings, writer.now);
        const auto signedIn = (access.*enter)(checked, client);
        if (!signedIn)
            return problem(signedIn.error());
        return HttpResponse::created(protocol::write(*signedIn));
    };
}

AfterHashing newPassword(CodePurpose purpose, const HttpRequest &request, Context &context)
{
    const auto typed = protocol::readCodeAndPassword(request.body);
    if (!typed)
        return problem(typed.error());
    const CodeAccess access(context.database, context.settings, context.now);
    return entering(request, access.prepare(purpose, *typed, request.source), &CodeAccess::setPassword);
}

}

AfterHashing UserCodeHandler::acceptInvitation(const HttpRequest &request, Context &context)
{
    return newPassword(CodePurpose::Invitation, request, context);
}

AfterHashing UserCodeHandler::setPassword(const HttpRequest &request, Context &context)
{
    return newPassword(CodePurpose::Password, request, context);
}

HttpResponse UserCodeHandler::requestPassword(const HttpRequest &request, Context &context)
{
    const auto email = protocol::readEmail(request.body);
    if (!email)
        return problem(email.error());
    UserRequests requests(context.database, context.settings, context.now);
    if (const auto asked = requests.askForPassword(*email, request.source); !asked)
        return problem(asked.error());
    return HttpResponse::json(202, "{}");
}

AfterHashing UserCodeHandler::requestSecondFactor(const HttpRequest &request, Context &context)
{
    const auto credentials = protocol::readCredentials(request.body);
    if (!credentials)
        return problem(credentials.error());
    const auto checked = AccessService(context.database, context.now).checkPassword(*credentials, request.source);
    if (!checked)
        return problem(checked.error());
    return [checked = *checked](Context &writer) {
        CodeAccess access(writer.database, writer.settings, writer.now);
        const auto asked = AccessService(writer.database, writer.now).prove(checked).and_then([&] {
            return access.requestSecondFactor(checked.user, checked.source);
        });
        if (!asked)
            return problem(asked.error());
        return HttpResponse::json(202, "{}");
    };
}

AfterHashing UserCodeHandler::resetSecondFactor(const HttpRequest &request, Context &context)
{
    const auto typed = protocol::readCodeAndPassword(request.body);
    if (!typed)
        return problem(typed.error());
    const CodeAccess access(context.database, context.settings, context.now);
    return entering(request, access.checkForSecondFactor(*typed, request.source), &CodeAccess::resetSecondFactor);
}

HttpResponse UserCodeHandler::proveAddress(const HttpRequest &request, Context &context)
{
    const auto code = protocol::readCode(request.body);
    if (!code)
        return problem(code.error());
    const auto user = UserAddressService(context.database, context.settings, context.now).prove(*code, request.source);
    if (!user)
        return problem(user.error());
    return HttpResponse::ok(protocol::write(*user));
}
