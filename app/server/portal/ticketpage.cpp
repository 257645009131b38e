// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/portal/ticketpage.h"

#include "app/server/portal/portalcall.h"
#include "app/server/portal/ticketview.h"
#include "app/server/service/secret.h"

using namespace Qt::StringLiterals;

constexpr int messagesOnPage = 100;

Customer TicketPage::customerOf(const PortalCall &call)
{
    return {call.visitor()->contact, call.visitor()->name, call.visitor()->organization};
}

CustomerTickets TicketPage::tickets(const PortalCall &call)
{
    return {call.context().database, call.context().now};
}

QString TicketPage::cursorOf(const PortalCall &call)
{
    return call.request().query.queryItemValue(u"after"_s, QUrl::FullyDecoded);
}

qint64 TicketPage::numberOf(const PortalCall &call)
{
    return call.request().number(u"number"_s);
}

QString TicketPage::nextUrl(const PortalCall &call, const QString &cursor)
{
    QUrlQuery query;
    if (const QString show = call.request().query.queryItemValue(u"show"_s); !show.isEmpty())
        query.addQueryItem(u"show"_s, show);
    query.addQueryItem(u"after"_s, cursor);
    return cursor.isEmpty() ? QString() : u'?' + query.toString(QUrl::FullyEncoded);
}

HttpResponse TicketPage::show(PortalCall &call, const Customer &customer, const Ticket &ticket, int status, QJsonObject more)
{
    const auto messages = tickets(call).messages(customer, ticket.id, cursorOf(call), messagesOnPage);
    if (!messages)
        return call.problem(messages.error());
    more[u"ticket"_s] = TicketView::of(ticket, call.context().now, call.language());
    more[u"messages"_s] = TicketView::conversation(messages->items, customer.contact, call.language());
    more[u"next"_s] = nextUrl(call, messages->next);
    more[u"form"_s] = QString::fromLatin1(Secret::fresh().token);
    return call.page(status, u"ticket"_s, u"ticket"_s, more);
}

QJsonObject TicketPage::lostFiles(const PortalCall &call)
{
    const QString error = call.form().filesError();
    QJsonObject data{{u"filesLost"_s, !error.isEmpty() || !call.form().files().isEmpty()}};
    if (!error.isEmpty())
        data[u"filesError"_s] = error;
    return data;
}

HttpResponse TicketPage::signedOut(PortalCall &call, const QString &unsent)
{
    QJsonObject data = lostFiles(call);
    data[u"notice"_s] = u"signedOut"_s;
    data[u"unsent"_s] = unsent;
    if (const qint64 number = numberOf(call); number > 0) {
        data[u"forTicket"_s] = QString::number(number);
        data[u"consoleLink"_s] = PortalCall::consoleLink(number);
    }
    return call.page(401, u"sign-in"_s, u"signIn"_s, data);
}
