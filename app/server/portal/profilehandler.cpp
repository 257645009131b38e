// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/portal/profilehandler.h"

#include "app/server/portal/portalcall.h"
#include "app/server/portal/signinhandler.h"
#include "app/server/portal/ticketpage.h"
#include "app/server/service/portalrequests.h"
#include "models/domain/emailkey.h"

using namespace Qt::StringLiterals;

namespace {

HttpResponse page(PortalCall &call, int status, QJsonObject data)
{
    data[u"address"_s] = call.visitor()->address;
    data[u"email"_s] = call.field(u"email"_s).left(300);
    return call.page(status, u"profile"_s, u"profile"_s, data);
}

}

HttpResponse ProfileHandler::show(PortalCall &call)
{
    return call.visitor() ? page(call, 200, {}) : SignInHandler::show(call);
}

HttpResponse ProfileHandler::changeAddress(PortalCall &call)
{
    if (!call.visitor())
        return TicketPage::signedOut(call, {});
    PortalRequest request;
    request.wish = PortalWish::Address;
    request.address = call.field(u"email"_s);
    request.language = call.language();
    request.source = call.request().source;
    request.contact = call.visitor()->contact;
    request.replaces = EmailKey::parse(call.visitor()->address).value_or(EmailKey()).value();
    request.session = call.visitor()->session;
    const auto asked = PortalRequests(call.context().database, call.context().settings, call.context().now).ask(request);
    if (asked)
        return call.page(200, u"check-mail"_s, u"checkTitle"_s);
    if (asked.error().kind == Error::Kind::Limited)
        return page(call, 429, {{u"emailError"_s, asked.error().code}})
            .with("retry-after", QByteArray::number(asked.error().extra[u"retryAfter"_s].toInteger(60)));
    if (asked.error().kind == Error::Kind::Invalid)
        return page(call, 422, {{u"emailError"_s, asked.error().code}});
    return call.problem(asked.error());
}
