// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/tickethandler.h"

#include "app/server/api/listrequest.h"
#include "app/server/api/precondition.h"
#include "app/server/api/problem.h"
#include "app/server/api/ticketfilter.h"
#include "app/server/service/ticketservice.h"
#include "models/protocol/ticketjson.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

TicketService serviceOf(const Context &context)
{
    return TicketService(context.database, context.settings, context.now);
}

TicketId ticketIn(const HttpRequest &request)
{
    return TicketId{request.number(u"ticket")};
}

/// A stale caller is told how the ticket is now.
HttpResponse refusal(Error error, const Context &context, TicketId id)
{
    if (error.kind == Error::Kind::Stale) {
        if (const auto current = serviceOf(context).byId(context.caller, id))
            error.extra[u"current"_s] = QJsonDocument::fromJson(protocol::write(*current)).object();
    }
    return problem(error);
}

HttpResponse answer(const Result<Ticket> &ticket, const Context &context, TicketId id)
{
    if (!ticket)
        return refusal(ticket.error(), context, id);
    return withTag(HttpResponse::ok(protocol::write(*ticket)), ticket->revision);
}

} // namespace

HttpResponse TicketHandler::list(const HttpRequest &request, Context &context)
{
    const auto query = ticketQuery(request, context.caller);
    if (!query)
        return problem(query.error());
    const auto page = serviceOf(context).page(context.caller, *query);
    if (!page)
        return problem(page.error());
    return HttpResponse::ok(protocol::writePage(page->items, nextUrl(request, page->next)));
}

HttpResponse TicketHandler::read(const HttpRequest &request, Context &context)
{
    const TicketId id = ticketIn(request);
    return answer(serviceOf(context).byId(context.caller, id), context, id);
}

HttpResponse TicketHandler::create(const HttpRequest &request, Context &context)
{
    const auto draft = protocol::readTicketDraft(request.body);
    if (!draft)
        return problem(draft.error());
    const auto ticket = serviceOf(context).open(context.caller, *draft);
    if (!ticket)
        return problem(ticket.error());
    return withTag(HttpResponse::created(protocol::write(*ticket)), ticket->revision)
        .with("location", "/api/v1/tickets/" + QByteArray::number(ticket->id.value));
}

HttpResponse TicketHandler::change(const HttpRequest &request, Context &context)
{
    const auto revision = revisionToMatch(request);
    if (!revision)
        return problem(revision.error());
    const auto patch = protocol::readTicketPatch(request.body);
    if (!patch)
        return problem(patch.error());
    const TicketId id = ticketIn(request);
    return answer(serviceOf(context).change(context.caller, id, *patch, *revision), context, id);
}

HttpResponse TicketHandler::tag(const HttpRequest &request, Context &context)
{
    const auto revision = revisionToMatch(request);
    if (!revision)
        return problem(revision.error());
    const TicketId id = ticketIn(request);
    return answer(serviceOf(context).tag(context.caller, id, request.text(u"tag"), *revision), context, id);
}

HttpResponse TicketHandler::untag(const HttpRequest &request, Context &context)
{
    const auto revision = revisionToMatch(request);
    if (!revision)
        return problem(revision.error());
    const TicketId id = ticketIn(request);
    return answer(serviceOf(context).untag(context.caller, id, request.text(u"tag"), *revision), context, id);
}
