// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/audithandler.h"

#include "app/server/api/listrequest.h"
#include "app/server/api/problem.h"
#include "app/server/service/auditservice.h"
#include "models/protocol/auditjson.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

/// "contact" or "contact:12".
Result<void> readSubject(const QString &text, AuditQuery &query)
{
    query.subjectKind = text.section(u':', 0, 0);
    if (!text.contains(u':'))
        return {};
    query.subjectId = text.section(u':', 1).toLongLong();
    if (query.subjectKind.isEmpty() || query.subjectId <= 0)
        return failInvalid(u"subject"_s, u"query.invalid"_s);
    return {};
}

Result<AuditQuery> auditQuery(const HttpRequest &request)
{
    const auto range = listRange(request, {u"subject"_s, u"action"_s});
    if (!range)
        return Failure(range.error());
    AuditQuery query;
    query.cursor = range->cursor;
    query.limit = range->limit;
    query.action = request.query.queryItemValue(u"action"_s, QUrl::FullyDecoded);
    return readSubject(request.query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), query).transform([&] { return query; });
}

} // namespace

HttpResponse AuditHandler::list(const HttpRequest &request, Context &context)
{
    const auto query = auditQuery(request);
    if (!query)
        return problem(query.error());
    const auto page = AuditService(context.database).page(context.caller, *query);
    if (!page)
        return problem(page.error());
    return HttpResponse::ok(protocol::writePage(page->items, nextUrl(request, page->next)));
}
