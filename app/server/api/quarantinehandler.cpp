// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/quarantinehandler.h"

#include "app/server/api/listrequest.h"
#include "app/server/api/problem.h"
#include "app/server/service/quarantineservice.h"
#include "models/protocol/incomingmailjson.h"

using namespace Qt::StringLiterals;

namespace {

QuarantineService serviceOf(const Context &context)
{
    return QuarantineService(context.database, context.settings, context.now);
}

MailInId mailIn(const HttpRequest &request)
{
    return MailInId{request.number(u"mail")};
}

}

HttpResponse QuarantineHandler::list(const HttpRequest &request, Context &context)
{
    const auto range = listRange(request);
    if (!range)
        return problem(range.error());
    const auto page = serviceOf(context).page(context.caller, range->cursor, range->limit);
    if (!page)
        return problem(page.error());
    return HttpResponse::ok(protocol::writePage(page->items, nextUrl(request, page->next)));
}

HttpResponse QuarantineHandler::read(const HttpRequest &request, Context &context)
{
    const auto mail = serviceOf(context).byId(context.caller, mailIn(request));
    if (!mail)
        return problem(mail.error());
    return HttpResponse::ok(protocol::writeWhole(*mail));
}

HttpResponse QuarantineHandler::accept(const HttpRequest &request, Context &context)
{
    const auto ticket = protocol::readMailAcceptance(request.body);
    if (!ticket)
        return problem(ticket.error());
    const auto outcome = serviceOf(context).accept(context.caller, mailIn(request), *ticket);
    if (!outcome)
        return problem(outcome.error());
    return HttpResponse::ok(protocol::writeAcceptedMail(outcome->ticket, outcome->message));
}

HttpResponse QuarantineHandler::discard(const HttpRequest &request, Context &context)
{
    if (const auto discarded = serviceOf(context).discard(context.caller, mailIn(request)); !discarded)
        return problem(discarded.error());
    return HttpResponse::noContent();
}

HttpResponse QuarantineHandler::arrival(const HttpRequest &request, Context &context)
{
    const auto mail = serviceOf(context).arrivalOf(context.caller, TicketId{request.number(u"ticket")}, MessageId{request.number(u"message")});
    if (!mail)
        return problem(mail.error());
    return HttpResponse::ok(protocol::writeWhole(*mail));
}

/// A stranger's bytes: a browser must neither show nor run them.
HttpResponse QuarantineHandler::source(const HttpRequest &request, Context &context)
{
    const auto bytes = serviceOf(context).sourceOf(context.caller, TicketId{request.number(u"ticket")}, MessageId{request.number(u"message")});
    if (!bytes)
        return problem(bytes.error());
    HttpResponse response;
    response.body = *bytes;
    response.with("content-type", "text/plain; charset=utf-8")
        .with("content-disposition", "attachment; filename=\"message.eml\"")
        .with("content-security-policy", "sandbox; default-src 'none'")
        .with("x-content-type-options", "nosniff");
    return response;
}
