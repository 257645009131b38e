// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/portal/linkhandler.h"

#include "app/server/portal/portalcall.h"
#include "app/server/portal/portalcookies.h"
#include "app/server/service/addressproof.h"
#include "app/server/service/customertickets.h"

using namespace Qt::StringLiterals;

namespace {

Result<QString> ticketPath(PortalCall &call, const PortalGrant &grant)
{
    const auto ticket = CustomerTickets(call.context().database, call.context().now)
                            .byId({grant.contact, grant.name, {}}, grant.ticket);
    if (!ticket)
        return Failure(ticket.error());
    return u"/portal/tickets/%1"_s.arg(ticket->number);
}

/// What is no way in may be the proof of a new address, after which every session of the contact has ended.
HttpResponse changeAddress(PortalCall &call, const QString &code)
{
    const auto changed = AddressProof(call.context().database, call.context().now).take(code, call.request().source);
    if (!changed)
        return call.problem(changed.error());
    call.endCookie(PortalCookies::session);
    return call.redirect(u"/portal/sign-in?changed"_s);
}

}

HttpResponse LinkHandler::show(PortalCall &call)
{
    return call.page(200, u"link"_s, u"linkTitle"_s);
}

HttpResponse LinkHandler::redeem(PortalCall &call)
{
    const QString code = call.field(u"token"_s).trimmed();
    if (code.isEmpty())
        return call.page(422, u"link"_s, u"linkTitle"_s, {{u"tokenError"_s, u"tokenMissing"_s}});
    const auto cookie = call.access().redeemLink(code, call.request().source);
    if (!cookie && cookie.error().kind == Error::Kind::Gone)
        return changeAddress(call, code);
    if (!cookie)
        return call.problem(cookie.error());
    const auto grant = call.access().grantOf(cookie->token);
    if (!grant)
        return call.problem(grant.error());

    call.setCookie(PortalCookies::grant, cookie->token, cookie->maxAge);
    if (grant->step == PortalGrant::Step::SetPassword)
        return call.redirect(u"/portal/password"_s);
    const auto path = ticketPath(call, *grant);
    return path ? call.redirect(*path) : call.problem(path.error());
}
