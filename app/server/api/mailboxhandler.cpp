// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/mailboxhandler.h"

#include "app/server/api/problem.h"
#include "app/server/service/mailboxservice.h"
#include "models/protocol/mailboxjson.h"
#include "models/protocol/pagejson.h"

HttpResponse MailboxHandler::list(const HttpRequest &, Context &context)
{
    const auto mailboxes = MailboxService(context.database, context.now).all(context.caller);
    if (!mailboxes)
        return problem(mailboxes.error());
    return HttpResponse::ok(protocol::writePage(*mailboxes, QString()));
}
