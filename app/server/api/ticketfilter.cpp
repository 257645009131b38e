// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/ticketfilter.h"

#include "app/server/api/listrequest.h"
#include "models/protocol/words.h"

using namespace Qt::StringLiterals;

namespace {

/// An id, or the id without a value for "none".
template <typename IdType>
Result<std::optional<IdType>> readId(const HttpRequest &request, const QString &name)
{
    if (!request.query.hasQueryItem(name))
        return std::nullopt;
    const QString value = request.query.queryItemValue(name);
    if (value == "none"_L1)
        return IdType{};
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return failInvalid(name, u"query.invalid"_s);
    return IdType{number};
}

Result<std::optional<UserId>> readAssignee(const HttpRequest &request, const Caller &caller)
{
    if (request.query.queryItemValue(u"assignee"_s) == "me"_L1)
        return caller.user;
    return readId<UserId>(request, u"assignee"_s);
}

Result<QList<TicketStatus>> readStatuses(const HttpRequest &request)
{
    QList<TicketStatus> statuses;
    if (!request.query.hasQueryItem(u"status"_s))
        return statuses;
    for (const QString &word : request.query.queryItemValue(u"status"_s, QUrl::FullyDecoded).split(u',')) {
        const auto status = protocol::fromWord<TicketStatus>(word);
        if (!status)
            return failInvalid(u"status"_s, u"query.invalid"_s);
        statuses.append(*status);
    }
    return statuses;
}

Result<void> readOrder(const HttpRequest &request, TicketQuery &query)
{
    if (!request.query.hasQueryItem(u"sort"_s))
        return {};
    const QString sort = request.query.queryItemValue(u"sort"_s);
    query.descending = sort.startsWith(u'-');
    const QStringView by = QStringView(sort).mid(query.descending ? 1 : 0);
    if (by == "updated"_L1)
        query.order = TicketOrder::Updated;
    else if (by == "created"_L1)
        query.order = TicketOrder::Created;
    else if (by == "number"_L1)
        query.order = TicketOrder::Number;
    else
        return failInvalid(u"sort"_s, u"query.invalid"_s);
    return {};
}

} // namespace

Result<TicketQuery> ticketQuery(const HttpRequest &request, const Caller &caller)
{
    const auto range =
        listRange(request, {u"status"_s, u"assignee"_s, u"team"_s, u"requester"_s, u"organization"_s, u"sort"_s});
    const auto statuses = readStatuses(request);
    const auto assignee = readAssignee(request, caller);
    const auto team = readId<TeamId>(request, u"team"_s);
    const auto requester = readId<ContactId>(request, u"requester"_s);
    const auto organization = readId<OrganizationId>(request, u"organization"_s);

    TicketQuery query;
    const auto ordered = readOrder(request, query);
    if (!range)
        return Failure(range.error());
    if (!statuses)
        return Failure(statuses.error());
    if (!assignee)
        return Failure(assignee.error());
    if (!team)
        return Failure(team.error());
    if (!requester)
        return Failure(requester.error());
    if (!organization)
        return Failure(organization.error());
    if (!ordered)
        return Failure(ordered.error());

    query.cursor = range->cursor;
    query.limit = range->limit;
    query.statuses = *statuses;
    query.assignee = *assignee;
    query.team = *team;
    query.requester = *requester;
    query.organization = *organization;
    return query;
}
