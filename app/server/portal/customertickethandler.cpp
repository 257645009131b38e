// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/portal/customertickethandler.h"

#include "app/server/portal/portalcall.h"
#include "app/server/portal/signinhandler.h"
#include "app/server/portal/ticketview.h"
#include "app/server/service/customertickets.h"
#include "app/server/service/portalreply.h"
#include "app/server/service/secret.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

constexpr int ticketsOnPage = 25;
constexpr int messagesOnPage = 100;

Customer customerOf(const PortalVisitor &visitor)
{
    return {visitor.contact, visitor.name, visitor.organization};
}

CustomerTickets tickets(const PortalCall &call)
{
    return {call.context().database, call.context().now};
}

QString cursorOf(const PortalCall &call)
{
    return call.request().query.queryItemValue(u"after"_s, QUrl::FullyDecoded);
}

qint64 numberOf(const PortalCall &call)
{
    return call.request().number(u"number"_s);
}

QString nextUrl(const QString &cursor)
{
    QUrlQuery query;
    query.addQueryItem(u"after"_s, cursor);
    return cursor.isEmpty() ? QString() : u'?' + query.toString(QUrl::FullyEncoded);
}

/// A ticket page for \a customer, with \a more of what only this visit shows.
HttpResponse page(PortalCall &call, const Customer &customer, const Ticket &ticket, int status, QJsonObject more)
{
    const auto messages = tickets(call).messages(customer, ticket.id, cursorOf(call), messagesOnPage);
    if (!messages)
        return call.problem(messages.error());
    more[u"ticket"_s] = TicketView::of(ticket, call.language());
    more[u"messages"_s] = TicketView::conversation(messages->items, customer.contact, call.language());
    more[u"next"_s] = nextUrl(messages->next);
    more[u"form"_s] = QString::fromLatin1(Secret::fresh().token);
    return call.page(status, u"ticket"_s, u"ticket"_s, more);
}

HttpResponse signInFirst(PortalCall &call)
{
    if (call.isCutOff())
        return SignInHandler::show(call);
    return call.redirect(u"/portal/sign-in?ticket=%1"_s.arg(numberOf(call)));
}

/// What the holder of an access link sees: that ticket, and how to answer it.
HttpResponse showGuest(PortalCall &call)
{
    const auto grant = call.grant();
    if (!grant && grant.error().kind != Error::Kind::Gone)
        return call.problem(grant.error());
    if (!grant || grant->step != PortalGrant::Step::SeeTicket)
        return signInFirst(call);
    const Customer customer{grant->contact, grant->name, {}};
    const auto ticket = tickets(call).byId(customer, grant->ticket);
    if (!ticket && ticket.error().kind != Error::Kind::NotFound)
        return call.problem(ticket.error());
    if (!ticket || ticket->number != numberOf(call))
        return signInFirst(call);
    call.prefer(grant->language);
    return page(call, customer, *ticket, 200, {{u"isGuest"_s, true}});
}

HttpResponse signedOut(PortalCall &call)
{
    return call.page(401, u"sign-in"_s, u"signIn"_s,
                     {{u"notice"_s, u"signedOut"_s},
                      {u"unsent"_s, call.field(u"text"_s)},
                      {u"forTicket"_s, QString::number(numberOf(call))}});
}

}

HttpResponse CustomerTicketHandler::home(PortalCall &call)
{
    return call.redirect(u"/portal/"_s);
}

HttpResponse CustomerTicketHandler::list(PortalCall &call)
{
    if (!call.visitor())
        return SignInHandler::show(call);
    const auto found = tickets(call).page(customerOf(*call.visitor()), cursorOf(call), ticketsOnPage);
    if (!found)
        return call.problem(found.error());
    QJsonArray items;
    for (const Ticket &ticket : found->items)
        items.append(TicketView::of(ticket, call.language()));
    return call.page(200, u"tickets"_s, u"myTickets"_s,
                     {{u"tickets"_s, items}, {u"isEmpty"_s, items.isEmpty()}, {u"next"_s, nextUrl(found->next)}});
}

HttpResponse CustomerTicketHandler::show(PortalCall &call)
{
    if (!call.visitor())
        return showGuest(call);
    const Customer customer = customerOf(*call.visitor());
    const auto ticket = tickets(call).byNumber(customer, numberOf(call));
    if (!ticket)
        return call.problem(ticket.error());
    QJsonObject more;
    if (call.request().query.hasQueryItem(u"sent"_s))
        more[u"notice"_s] = u"replySent"_s;
    return page(call, customer, *ticket, 200, more);
}

HttpResponse CustomerTicketHandler::reply(PortalCall &call)
{
    if (!call.visitor())
        return signedOut(call);
    const Customer customer = customerOf(*call.visitor());
    const auto ticket = tickets(call).byNumber(customer, numberOf(call));
    if (!ticket)
        return call.problem(ticket.error());

    const QString text = call.field(u"text"_s);
    const auto answered = replyFromPortal(call.context().database, call.context().now, *call.visitor(), ticket->id, text,
                                          call.field(u"form"_s).left(100));
    if (answered)
        return call.redirect(u"/portal/tickets/%1?sent#reply"_s.arg(*answered));
    if (answered.error().kind == Error::Kind::SignedOut)
        return signedOut(call);
    if (answered.error().kind == Error::Kind::Invalid)
        return page(call, customer, *ticket, 422, {{u"textError"_s, answered.error().code}, {u"text"_s, text}});
    return call.problem(answered.error());
}

HttpResponse CustomerTicketHandler::notFound(PortalCall &call)
{
    return call.problem({Error::Kind::NotFound, u"http.not-found"_s});
}
