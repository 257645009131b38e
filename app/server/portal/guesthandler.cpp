// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/portal/guesthandler.h"

#include "app/server/portal/portalcall.h"
#include "app/server/portal/portalcookies.h"
#include "app/server/portal/signinhandler.h"
#include "app/server/portal/ticketpage.h"
#include "app/server/service/linkcodes.h"
#include "app/server/service/portalreply.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Step = PortalGrant::Step;

QByteArray tokenOf(const PortalCall &call)
{
    return call.request().cookie(PortalCookies::grant);
}

HttpResponse signInFirst(PortalCall &call)
{
    if (call.isCutOff())
        return SignInHandler::show(call);
    return call.redirect(u"/portal/sign-in?ticket=%1"_s.arg(TicketPage::numberOf(call)));
}

Result<Ticket> ticketOf(const PortalCall &call, const PortalGrant &grant)
{
    return TicketPage::tickets(call).byId({grant.contact, grant.name, {}}, grant.ticket);
}

/// The ticket page as \a grant lets see it.
HttpResponse page(PortalCall &call, const PortalGrant &grant, const Ticket &ticket, int status, QJsonObject more)
{
    call.prefer(grant.language);
    more[u"isGuest"_s] = !grant.isAddressee;
    more[u"isLink"_s] = true;
    return TicketPage::show(call, {grant.contact, grant.name, {}}, ticket, status, more);
}

/// Whoever has the link need not be the addressee, and is not told the whole address.
QString masked(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return address.left(std::min<qsizetype>(1, at)) + u'\u2026' + address.mid(at);
}

HttpResponse codePage(PortalCall &call, int status, QJsonObject data)
{
    const auto grant = call.grant();
    if (!grant)
        return call.problem(grant.error());
    const auto ticket = ticketOf(call, *grant);
    if (!ticket || grant->step == Step::SetPassword)
        return call.problem({Error::Kind::Gone, u"portal.link-dead"_s});
    call.prefer(grant->language);
    data[u"address"_s] = masked(grant->address);
    data[u"number"_s] = ticket->number;
    return call.page(status, u"code"_s, u"codeTitle"_s, data);
}

HttpResponse limited(PortalCall &call, const Error &error)
{
    return codePage(call, 429, {{u"tokenError"_s, error.code}})
        .with("retry-after", QByteArray::number(error.extra[u"retryAfter"_s].toInteger(60)));
}

LinkCodes codes(const PortalCall &call)
{
    return {call.context().database, call.context().settings, call.context().now};
}

}

HttpResponse GuestHandler::show(PortalCall &call)
{
    const auto grant = call.grant();
    if (!grant && grant.error().kind != Error::Kind::Gone)
        return call.problem(grant.error());
    if (!grant || grant->step != Step::SeeTicket)
        return signInFirst(call);
    const auto ticket = ticketOf(call, *grant);
    if (!ticket && ticket.error().kind != Error::Kind::NotFound)
        return call.problem(ticket.error());
    if (!ticket || ticket->number != TicketPage::numberOf(call))
        return signInFirst(call);
    QJsonObject more;
    if (call.request().query.hasQueryItem(u"sent"_s))
        more[u"notice"_s] = u"replySent"_s;
    return page(call, *grant, *ticket, 200, more);
}

HttpResponse GuestHandler::reply(PortalCall &call)
{
    const QString text = call.field(u"text"_s);
    const auto grant = call.grant();
    if (!grant || grant->step != Step::SeeTicket || !grant->isAddressee)
        return TicketPage::signedOut(call, text);
    const auto ticket = ticketOf(call, *grant);
    if (!ticket || ticket->number != TicketPage::numberOf(call))
        return TicketPage::signedOut(call, text);

    QJsonObject again = TicketPage::lostFiles(call);
    again[u"text"_s] = text;
    if (!call.form().filesError().isEmpty())
        return page(call, *grant, *ticket, 422, again);
    const auto answered = replyByLink(call.context().database, call.context().now, tokenOf(call), text,
                                      call.field(u"form"_s).left(100), call.form().files());
    if (answered)
        return call.redirect(u"/portal/tickets/%1?sent#reply"_s.arg(ticket->number));
    if (answered.error().kind == Error::Kind::Gone || answered.error().kind == Error::Kind::Forbidden)
        return TicketPage::signedOut(call, text);
    if (answered.error().kind == Error::Kind::Invalid) {
        again[u"textError"_s] = answered.error().code;
        return page(call, *grant, *ticket, 422, again);
    }
    return call.problem(answered.error());
}

HttpResponse GuestHandler::showCode(PortalCall &call)
{
    return codePage(call, 200, {});
}

HttpResponse GuestHandler::sendCode(PortalCall &call)
{
    const auto sent = codes(call).send(tokenOf(call), call.request().source);
    if (sent)
        return call.redirect(u"/portal/code"_s);
    return sent.error().kind == Error::Kind::Limited ? limited(call, sent.error()) : call.problem(sent.error());
}

HttpResponse GuestHandler::enterCode(PortalCall &call)
{
    const auto proven = codes(call).prove(tokenOf(call), call.field(u"token"_s), call.request().source);
    if (!proven && proven.error().kind == Error::Kind::Invalid)
        return codePage(call, 422, {{u"tokenError"_s, proven.error().code}});
    if (!proven)
        return call.problem(proven.error());
    const auto grant = call.grant();
    const auto ticket = grant.and_then([&](const PortalGrant &sure) { return ticketOf(call, sure); });
    return ticket ? call.redirect(u"/portal/tickets/%1#reply"_s.arg(ticket->number)) : call.problem(ticket.error());
}
