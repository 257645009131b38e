// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/portal/signinhandler.h"

#include "app/server/portal/portalcall.h"
#include "app/server/portal/portalcookies.h"
#include "models/domain/emailkey.h"

using namespace Qt::StringLiterals;

namespace {

/// Where a sign-in leads: the ticket that was asked for, or the list.
QString destination(const QString &ticket)
{
    const qint64 number = ticket.toLongLong();
    return number > 0 ? u"/portal/tickets/%1"_s.arg(number) : u"/portal/"_s;
}

HttpResponse refused(PortalCall &call, const Error &error)
{
    if (error.kind != Error::Kind::SignedOut && error.kind != Error::Kind::Invalid && error.kind != Error::Kind::Limited)
        return call.problem(error);
    const bool isLimited = error.kind == Error::Kind::Limited;
    HttpResponse page = call.page(isLimited ? 429 : 401, u"sign-in"_s, u"signIn"_s,
                                  {{u"signInError"_s, isLimited ? u"portal.limited"_s : u"portal.refused"_s},
                                   {u"email"_s, call.field(u"email"_s).left(300)},
                                   {u"forTicket"_s, call.field(u"ticket"_s).left(20)}});
    if (isLimited)
        page.with("retry-after", QByteArray::number(error.extra[u"retryAfter"_s].toInteger(60)));
    return page;
}

HttpResponse write(PortalCall &call, const CheckedVisitor &checked)
{
    if (auto no = call.refusal())
        return std::move(*no);
    const auto cookie = call.access().signIn(checked, call.request().cookie(PortalCookies::grant));
    if (!cookie)
        return refused(call, cookie.error());
    call.setCookie(PortalCookies::session, cookie->token, cookie->maxAge);
    call.endCookie(PortalCookies::grant);
    return call.redirect(destination(call.field(u"ticket"_s)));
}

}

HttpResponse SignInHandler::show(PortalCall &call)
{
    const QString ticket = call.request().query.queryItemValue(u"ticket"_s).left(20);
    if (call.visitor())
        return call.redirect(destination(ticket));
    QJsonObject data{{u"forTicket"_s, ticket}};
    if (call.isCutOff())
        data[u"notice"_s] = u"signedOut"_s;
    if (call.request().query.hasQueryItem(u"changed"_s))
        data[u"notice"_s] = u"addressChanged"_s;
    if (const qint64 number = ticket.toLongLong(); number > 0)
        data[u"consoleLink"_s] = PortalCall::consoleLink(number);
    if (const auto grant = call.grant(); grant && grant->step == PortalGrant::Step::SignIn)
        data[u"mayUseCode"_s] = true; // of an access link
    return call.page(200, u"sign-in"_s, u"signIn"_s, data);
}

AfterHashing SignInHandler::signIn(PortalCall &call)
{
    if (auto no = call.refusal())
        return std::move(*no);
    const Credentials credentials{cleanedAddress(call.field(u"email"_s)), call.field(u"password"_s)};
    const auto checked = call.access().checkPassword(credentials, call.request().source);
    if (!checked)
        return refused(call, checked.error());
    return [&site = call.site(), request = call.request(), checked = *checked](Context &context) {
        PortalCall writing(site, request, context);
        return write(writing, checked);
    };
}

HttpResponse SignInHandler::signOut(PortalCall &call)
{
    if (call.visitor()) {
        if (const auto done = call.access().signOut(call.request().cookie(PortalCookies::session)); !done)
            return call.problem(done.error());
    }
    call.endCookie(PortalCookies::session);
    call.endCookie(PortalCookies::grant);
    return call.redirect(u"/portal/"_s);
}
