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

Result<qint64> changeNumber(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number < 0)
        return failInvalid(u"since"_s, u"query.invalid"_s);
    return number;
}

} // namespace

HttpResponse ChangeHandler::list(const HttpRequest &request, Context &context)
{
    const ChangeService changes(context.database, context.now);
    if (!request.query.hasQueryItem(u"since"_s) || request.query.queryItemValue(u"limit"_s) == "0"_L1)
        return start(changes);

    const auto range = listRange(request, {u"since"_s}, mostChanges);
    if (!range)
        return problem(range.error());
    const auto since = changeNumber(request.query.queryItemValue(u"since"_s));
    if (!since)
        return problem(since.error());

    const int limit = request.query.hasQueryItem(u"limit"_s) ? range->limit : mostChanges;
    const auto page = changes.since(context.caller, *since, limit);
    if (!page)
        return problem(page.error());
    return HttpResponse::ok(protocol::write(*page));
}
