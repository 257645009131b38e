// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/eventhandler.h"

#include "app/server/api/changefeed.h"
#include "app/server/api/problem.h"
#include "app/server/service/changeservice.h"

using namespace Qt::StringLiterals;

static Result<qint64> startOf(const HttpRequest &request, const ChangeService &changes)
{
    const QByteArray last = request.header("last-event-id");
    const QString text = last.isEmpty() ? request.query.queryItemValue(u"since"_s) : QString::fromLatin1(last);
    if (text.isEmpty())
        return changes.head();
    bool isNumber = false;
    const qint64 since = text.toLongLong(&isNumber);
    if (!isNumber || since < 0)
        return failInvalid(u"since"_s, u"query.invalid"_s);
    return since;
}

HttpResponse EventHandler::open(ChangeFeed &feed, const HttpRequest &request, Context &context)
{
    const ChangeService changes(context.database, context.now);
    const auto since = startOf(request, changes);
    if (!since)
        return problem(since.error());
    if (const auto there = changes.since(context.caller, *since, 1); !there)
        return problem(there.error());

    HttpResponse response;
    response.with("content-type", "text/event-stream").with("cache-control", "no-store");
    response.opened = [&feed, caller = context.caller, start = *since](const std::shared_ptr<HttpStream> &stream) {
        feed.subscribe(caller, start, stream);
    };
    return response;
}
