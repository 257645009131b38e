// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/messagehandler.h"

#include "app/server/api/listrequest.h"
#include "app/server/api/problem.h"
#include "app/server/service/promotionservice.h"
#include "app/server/service/ticketservice.h"
#include "models/protocol/messagejson.h"

HttpResponse MessageHandler::list(const HttpRequest &request, Context &context)
{
    const auto range = listRange(request);
    if (!range)
        return problem(range.error());

    const TicketService tickets(context.database, context.settings, context.now);
    const auto page =
        tickets.messages(context.caller, TicketId{request.number(u"ticket")}, range->cursor, range->limit);
    if (!page)
        return problem(page.error());
    return HttpResponse::ok(protocol::writePage(page->items, nextUrl(request, page->next)));
}

HttpResponse MessageHandler::create(const HttpRequest &request, Context &context)
{
    const auto draft = protocol::readReplyDraft(request.body);
    if (!draft)
        return problem(draft.error());

    TicketService tickets(context.database, context.settings, context.now);
    const auto message = tickets.reply(context.caller, TicketId{request.number(u"ticket")}, *draft);
    if (!message)
        return problem(message.error());
    return HttpResponse::created(protocol::write(*message));
}

HttpResponse MessageHandler::promote(const HttpRequest &request, Context &context)
{
    PromotionService promotions(context.database, context.settings, context.now);
    const auto reply = promotions.promote(context.caller, TicketId{request.number(u"ticket")}, MessageId{request.number(u"message")});
    if (!reply)
        return problem(reply.error());
    return HttpResponse::created(protocol::write(*reply));
}
