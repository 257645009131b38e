// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/changehandler.h"

#include "app/server/api/listrequest.h"
#include "app/server/api/problem.h"
#include "app/server/service/changeservice.h"
#include "models/protocol/changejson.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int mostChanges = 1000;

/// What a console starts from: no change, and the number behind which changes will follow.
HttpResponse start(const ChangeService &changes)
{
    const auto head = changes.head();
    if (!head)
        return problem(head.error());
    ChangePage page;
    page.next = *head;
    return HttpResponse::ok(protocol::write(page));
}

/// Nothing when no number is given.
Result<std::optional<qint64>> changeNumber(const HttpRequest &request)
{
    if (!request.query.hasQueryItem(u"since"_s))
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = request.query.queryItemValue(u"since"_s).toLongLong(&isNumber);
    if (!isNumber || number < 0)
        return failInvalid(u"since"_s, u"query.invalid"_s);
    return number;
}

/// The limit may be 0, and there is no cursor: the next change number says where to go on.
Result<int> changeLimit(const HttpRequest &request)
{
    const auto range = listRange(request, {u"since"_s}, {.least = 0, .most = mostChanges});
    if (!range)
        return Failure(range.error());
    if (request.query.hasQueryItem(u"cursor"_s))
        return failInvalid(u"cursor"_s, u"query.unknown"_s);
    return request.query.hasQueryItem(u"limit"_s) ? range->limit : mostChanges;
}

} // namespace

HttpResponse ChangeHandler::list(const HttpRequest &request, Context &context)
{
    const auto limit = changeLimit(request);
    if (!limit)
        return problem(limit.error());
    const auto since = changeNumber(request);
    if (!since)
        return problem(since.error());

    const ChangeService changes(context.database, context.now);
    if (!*since || *limit == 0)
        return start(changes);
    const auto page = changes.since(context.caller, **since, *limit);
    if (!page)
        return problem(page.error());
    return HttpResponse::ok(protocol::write(*page));
}
