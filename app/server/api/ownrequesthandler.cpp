// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/ownrequesthandler.h"

#include "app/server/api/listrequest.h"
#include "app/server/api/problem.h"
#include "app/server/service/ownrequests.h"
#include "models/protocol/messagejson.h"
#include "models/protocol/ticketjson.h"

HttpResponse OwnRequestHandler::list(const HttpRequest &request, Context &context)
{
    const auto range = listRange(request);
    if (!range)
        return problem(range.error());
    const auto page = OwnRequests(context.database).page(context.caller, range->cursor, range->limit);
    if (!page)
        return problem(page.error());
    return HttpResponse::ok(protocol::writePage(page->items, nextUrl(request, page->next)));
}

HttpResponse OwnRequestHandler::messages(const HttpRequest &request, Context &context)
{
    const auto range = listRange(request);
    if (!range)
        return problem(range.error());
    const TicketId ticket{request.number(u"ticket")};
    const auto page = OwnRequests(context.database).messages(context.caller, ticket, range->cursor, range->limit);
    if (!page)
        return problem(page.error());
    return HttpResponse::ok(protocol::writePage(page->items, nextUrl(request, page->next)));
}
