// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/portal/accounthandler.h"

#include "app/server/portal/portalcall.h"
#include "app/server/service/portalrequests.h"

using namespace Qt::StringLiterals;

namespace {

/// The page, its name and the title of what it says when the request was taken.
struct PublicForm {
    PortalWish wish;
    QString page;
    QString title;
};

PublicForm createAccount()
{
    return {PortalWish::Account, u"create-account"_s, u"createTitle"_s};
}

PublicForm obtainPassword()
{
    return {PortalWish::Password, u"obtain-password"_s, u"obtainTitle"_s};
}

HttpResponse show(PortalCall &call, const PublicForm &form, int status = 200, QJsonObject data = {})
{
    data[u"email"_s] = call.field(u"email"_s).left(300);
    data[u"name"_s] = call.field(u"name"_s).left(300);
    return call.page(status, form.page, form.title, data);
}

HttpResponse refused(PortalCall &call, const PublicForm &form, const Error &error)
{
    if (error.kind == Error::Kind::Limited)
        return show(call, form, 429, {{u"formError"_s, error.code}})
            .with("retry-after", QByteArray::number(error.extra[u"retryAfter"_s].toInteger(60)));
    if (error.kind != Error::Kind::Invalid || error.fields.isEmpty())
        return call.problem(error);
    return show(call, form, 422, {{error.fields.first().field + u"Error"_s, error.fields.first().code}});
}

HttpResponse take(PortalCall &call, const PublicForm &form)
{
    PortalRequest request;
    request.wish = form.wish;
    request.address = call.field(u"email"_s);
    request.name = call.field(u"name"_s);
    request.language = call.language();
    request.source = call.request().source;
    const auto asked = PortalRequests(call.context().database, call.context().settings, call.context().now).ask(request);
    if (!asked)
        return refused(call, form, asked.error());
    return call.page(200, u"check-mail"_s, u"checkTitle"_s);
}

}

HttpResponse AccountHandler::showCreate(PortalCall &call)
{
    return show(call, createAccount());
}

HttpResponse AccountHandler::create(PortalCall &call)
{
    return take(call, createAccount());
}

HttpResponse AccountHandler::showObtain(PortalCall &call)
{
    return show(call, obtainPassword());
}

HttpResponse AccountHandler::obtain(PortalCall &call)
{
    return take(call, obtainPassword());
}
