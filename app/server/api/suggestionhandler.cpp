// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/suggestionhandler.h"

#include "app/server/api/problem.h"
#include "app/server/service/suggestionservice.h"
#include "models/protocol/suggestionjson.h"

namespace {

SuggestionService serviceOf(const Context &context)
{
    return SuggestionService(context.database, context.settings, context.now);
}

TicketId ticketIn(const HttpRequest &request)
{
    return TicketId{request.number(u"ticket")};
}

SuggestionId suggestionIn(const HttpRequest &request)
{
    return SuggestionId{request.number(u"suggestion")};
}

}

HttpResponse SuggestionHandler::list(const HttpRequest &request, Context &context)
{
    const auto suggestions = serviceOf(context).ofTicket(context.caller, ticketIn(request));
    if (!suggestions)
        return problem(suggestions.error());
    return HttpResponse::ok(protocol::writePage(*suggestions, QString()));
}

HttpResponse SuggestionHandler::confirm(const HttpRequest &request, Context &context)
{
    const auto done = serviceOf(context).confirm(context.caller, ticketIn(request), suggestionIn(request));
    return done ? HttpResponse::noContent() : problem(done.error());
}

HttpResponse SuggestionHandler::dismiss(const HttpRequest &request, Context &context)
{
    const auto done = serviceOf(context).dismiss(context.caller, ticketIn(request), suggestionIn(request));
    return done ? HttpResponse::noContent() : problem(done.error());
}
