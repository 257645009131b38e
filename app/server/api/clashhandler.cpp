// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/clashhandler.h"

#include "app/server/api/listrequest.h"
#include "app/server/api/problem.h"
#include "app/server/service/contactservice.h"
#include "models/protocol/clashjson.h"

HttpResponse ClashHandler::list(const HttpRequest &request, Context &context)
{
    const auto range = listRange(request);
    if (!range)
        return problem(range.error());
    const auto page = ContactService(context.database, context.now).clashes(range->cursor, range->limit);
    if (!page)
        return problem(page.error());
    return HttpResponse::ok(protocol::writePage(page->items, nextUrl(request, page->next)));
}
