// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/clashhandler.h"

#include "app/server/api/listrequest.h"
#include "app/server/api/precondition.h"
#include "app/server/api/problem.h"
#include "app/server/service/clashservice.h"
#include "models/protocol/clashjson.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

Result<ClashQuery::Which> wanted(const HttpRequest &request)
{
    static const QHash<QString, ClashQuery::Which> words{{u"standing"_s, ClashQuery::Which::Standing},
                                                         {u"open"_s, ClashQuery::Which::Open},
                                                         {u"accepted"_s, ClashQuery::Which::Accepted},
                                                         {u"resolved"_s, ClashQuery::Which::Resolved}};
    if (!request.query.hasQueryItem(u"state"_s))
        return ClashQuery::Which::All;
    const auto found = words.constFind(request.query.queryItemValue(u"state"_s));
    if (found == words.cend())
        return failInvalid(u"state"_s, u"clash.state-unknown"_s);
    return *found;
}

ClashId clashOf(const HttpRequest &request)
{
    return ClashId{request.number(u"clash")};
}

/// A stale caller is told how the clash is now.
HttpResponse refusal(Error error, const ClashService &clashes, ClashId id)
{
    if (error.kind == Error::Kind::Stale) {
        if (const auto current = clashes.clash(id))
            error.extra[u"current"_s] = QJsonDocument::fromJson(protocol::write(*current)).object();
    }
    return problem(error);
}

HttpResponse answer(const Clash &clash)
{
    return withTag(HttpResponse::ok(protocol::write(clash)), clash.revision);
}

} // namespace

HttpResponse ClashHandler::list(const HttpRequest &request, Context &context)
{
    const auto range = listRange(request, {u"state"_s});
    if (!range)
        return problem(range.error());
    const auto which = wanted(request);
    if (!which)
        return problem(which.error());
    const auto page = ClashService(context.database, context.now).page({*which, range->cursor, range->limit});
    if (!page)
        return problem(page.error());
    return HttpResponse::ok(protocol::writePage(page->items, nextUrl(request, page->next)));
}

HttpResponse ClashHandler::read(const HttpRequest &request, Context &context)
{
    const auto clash = ClashService(context.database, context.now).clash(clashOf(request));
    return clash ? answer(*clash) : problem(clash.error());
}

HttpResponse ClashHandler::change(const HttpRequest &request, Context &context)
{
    const auto revision = revisionToMatch(request);
    if (!revision)
        return problem(revision.error());
    const auto patch = protocol::readClashPatch(request.body);
    if (!patch)
        return problem(patch.error());
    ClashService clashes(context.database, context.now);
    const auto clash = clashes.change(context.caller, clashOf(request), *revision, *patch);
    return clash ? answer(*clash) : refusal(clash.error(), clashes, clashOf(request));
}
