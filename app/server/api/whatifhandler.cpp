// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/whatifhandler.h"

#include "app/server/api/problem.h"
#include "app/server/service/whatifservice.h"
#include "models/protocol/consequencesjson.h"

#include <QUrl>

using namespace Qt::StringLiterals;

/// The values of \a names, every one at most once and nothing else.
static Result<QStringList> valuesOf(const HttpRequest &request, const QStringList &names)
{
    for (const auto &[name, value] : request.query.queryItems(QUrl::FullyDecoded)) {
        if (!names.contains(name))
            return failInvalid(name, u"query.unknown"_s);
        if (request.query.allQueryItemValues(name).size() > 1)
            return failInvalid(name, u"query.repeated"_s);
    }
    QStringList values;
    for (const QString &name : names)
        values.append(request.query.queryItemValue(name, QUrl::FullyDecoded));
    return values;
}

static HttpResponse answer(const Result<Consequences> &whatIf)
{
    if (!whatIf)
        return problem(whatIf.error());
    return HttpResponse::ok(protocol::write(*whatIf));
}

HttpResponse WhatIfHandler::ofAddress(const HttpRequest &request, Context &context)
{
    const auto values = valuesOf(request, {u"email"_s});
    if (!values)
        return problem(values.error());
    return answer(WhatIfService(context.database, context.now).ofTyped(values->first()));
}

HttpResponse WhatIfHandler::ofUser(const HttpRequest &request, Context &context)
{
    const auto values = valuesOf(request, {u"state"_s, u"email"_s});
    if (!values)
        return problem(values.error());
    const WhatIfService service(context.database, context.now);
    const auto state = protocol::fromWord<UserState>(values->first());
    const UserId user{request.number(u"user")};
    if (!values->last().isEmpty() && values->first().isEmpty()) // another address: of whom is only asked for to be there
        return answer(service.ofUser(user, UserState::Active).and_then([&](const Consequences &) { return service.ofTyped(values->last()); }));
    if (!state)
        return problem(Error::invalid(u"state"_s, u"query.invalid"_s));
    return answer(service.ofUser(user, *state));
}
