// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/portal/customertickethandler.h"

#include "app/server/portal/guesthandler.h"
#include "app/server/portal/portalcall.h"
#include "app/server/portal/signinhandler.h"
#include "app/server/portal/ticketpage.h"
#include "app/server/portal/ticketview.h"
#include "app/server/service/portalreply.h"
#include "app/server/service/secret.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

constexpr int ticketsOnPage = 25;

using Part = TicketList::Part;

struct Tab {
    Part part;
    QString name;
    QString label;
};

QList<Tab> tabs()
{
    return {{Part::All, QString(), u"tabAll"_s}, {Part::Unfinished, u"open"_s, u"tabOpen"_s}, {Part::Finished, u"solved"_s, u"tabSolved"_s}};
}

Part partOf(const PortalCall &call)
{
    const QString wanted = call.request().query.queryItemValue(u"show"_s);
    for (const Tab &tab : tabs()) {
        if (tab.name == wanted)
            return tab.part;
    }
    return Part::All;
}

QJsonArray tabsFor(Part shown)
{
    QJsonArray list;
    for (const Tab &tab : tabs())
        list.append(QJsonObject{{u"url"_s, tab.name.isEmpty() ? u"/portal/"_s : u"/portal/?show="_s + tab.name},
                                {u"labelText"_s, tab.label},
                                {u"isCurrent"_s, tab.part == shown}});
    return list;
}

HttpResponse newTicket(PortalCall &call, int status = 200, QJsonObject data = {})
{
    data[u"subject"_s] = call.field(u"subject"_s).left(2'000);
    data[u"text"_s] = call.field(u"text"_s);
    data[u"form"_s] = QString::fromLatin1(Secret::fresh().token);
    return call.page(status, u"new-ticket"_s, u"newTicket"_s, data);
}

QString unsentTicket(const PortalCall &call)
{
    return call.field(u"subject"_s) + u"\n\n"_s + call.field(u"text"_s);
}

/// Solves the ticket in the path, or opens it again.
HttpResponse finish(PortalCall &call, bool finished)
{
    if (!call.visitor())
        return TicketPage::signedOut(call, {});
    const Customer customer = TicketPage::customerOf(call);
    const auto ticket = TicketPage::tickets(call).byNumber(customer, TicketPage::numberOf(call));
    if (!ticket)
        return call.problem(ticket.error());
    const auto moved = finishFromPortal(call.context().database, call.context().now, *call.visitor(), ticket->id, finished);
    if (moved)
        return call.redirect(u"/portal/tickets/%1"_s.arg(*moved));
    if (moved.error().kind == Error::Kind::SignedOut)
        return TicketPage::signedOut(call, {});
    if (moved.error().kind == Error::Kind::Conflict)
        return TicketPage::show(call, customer, *ticket, 409, {{u"notice"_s, u"replyFollows"_s}});
    return call.problem(moved.error());
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
    const Part part = partOf(call);
    const Customer customer = TicketPage::customerOf(call);
    const auto found = TicketPage::tickets(call).page(customer, TicketPage::cursorOf(call), ticketsOnPage, part);
    if (!found)
        return call.problem(found.error());
    QJsonArray items;
    for (const Ticket &ticket : found->items) {
        QJsonObject item = TicketView::of(ticket, call.context().now, call.language());
        if (ticket.requester != customer.contact)
            item[u"requester"_s] = ticket.requesterName;
        items.append(item);
    }
    return call.page(200, u"tickets"_s, u"myTickets"_s,
                     {{u"tickets"_s, items}, {u"isEmpty"_s, items.isEmpty()}, {u"isEmptyPart"_s, part != Part::All},
                      {u"tabs"_s, tabsFor(part)}, {u"next"_s, TicketPage::nextUrl(call, found->next)}});
}

HttpResponse CustomerTicketHandler::show(PortalCall &call)
{
    if (!call.visitor())
        return GuestHandler::show(call);
    const Customer customer = TicketPage::customerOf(call);
    const auto ticket = TicketPage::tickets(call).byNumber(customer, TicketPage::numberOf(call));
    if (!ticket)
        return call.problem(ticket.error());
    QJsonObject more{{u"isOwn"_s, ticket->requester == customer.contact}};
    if (call.request().query.hasQueryItem(u"sent"_s))
        more[u"notice"_s] = u"replySent"_s;
    if (call.request().query.hasQueryItem(u"opened"_s))
        more[u"notice"_s] = u"ticketOpened"_s;
    return TicketPage::show(call, customer, *ticket, 200, more);
}

HttpResponse CustomerTicketHandler::reply(PortalCall &call)
{
    if (!call.visitor())
        return GuestHandler::reply(call);
    const Customer customer = TicketPage::customerOf(call);
    const auto ticket = TicketPage::tickets(call).byNumber(customer, TicketPage::numberOf(call));
    if (!ticket)
        return call.problem(ticket.error());

    const QString text = call.field(u"text"_s);
    QJsonObject again = TicketPage::lostFiles(call);
    again[u"text"_s] = text;
    if (!call.form().filesError().isEmpty())
        return TicketPage::show(call, customer, *ticket, 422, again);
    const auto answered = replyFromPortal(call.context().database, call.context().now, *call.visitor(), ticket->id, text,
                                          call.field(u"form"_s).left(100), call.form().files());
    if (answered)
        return call.redirect(u"/portal/tickets/%1?sent#reply"_s.arg(*answered));
    if (answered.error().kind == Error::Kind::SignedOut)
        return TicketPage::signedOut(call, text);
    if (answered.error().kind == Error::Kind::Invalid) {
        again[u"textError"_s] = answered.error().code;
        return TicketPage::show(call, customer, *ticket, 422, again);
    }
    return call.problem(answered.error());
}

HttpResponse CustomerTicketHandler::showNew(PortalCall &call)
{
    return call.visitor() ? newTicket(call) : SignInHandler::show(call);
}

HttpResponse CustomerTicketHandler::open(PortalCall &call)
{
    if (!call.visitor())
        return TicketPage::signedOut(call, unsentTicket(call));
    QJsonObject again = TicketPage::lostFiles(call);
    if (!call.form().filesError().isEmpty())
        return newTicket(call, 422, again);
    const auto opened = openFromPortal(call.context().database, call.context().now, *call.visitor(),
                                       {call.field(u"subject"_s), call.field(u"text"_s), call.form().files()},
                                       call.field(u"form"_s).left(100));
    if (opened)
        return call.redirect(u"/portal/tickets/%1?opened#reply"_s.arg(*opened));
    if (opened.error().kind == Error::Kind::SignedOut)
        return TicketPage::signedOut(call, unsentTicket(call));
    if (opened.error().kind == Error::Kind::Invalid && !opened.error().fields.isEmpty()) {
        again[opened.error().fields.first().field + u"Error"_s] = opened.error().code;
        return newTicket(call, 422, again);
    }
    return call.problem(opened.error());
}

HttpResponse CustomerTicketHandler::close(PortalCall &call)
{
    return finish(call, true);
}

HttpResponse CustomerTicketHandler::reopen(PortalCall &call)
{
    return finish(call, false);
}

HttpResponse CustomerTicketHandler::notFound(PortalCall &call)
{
    return call.problem({Error::Kind::NotFound, u"http.not-found"_s});
}
