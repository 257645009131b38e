// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/changeservice.h"

#include "app/server/service/changedentities.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Every thing once, at its last change, with what could be seen of it before the first.
QList<LoggedChange> merged(const QList<LoggedChange> &changes, const Sight &sight)
{
    QHash<std::pair<int, qint64>, LoggedChange> last;
    for (const LoggedChange &change : changes) {
        LoggedChange &kept = last[change.subject()];
        const bool seenBefore = sight.covers(kept.before) || sight.covers(kept.after) || sight.covers(change.before);
        kept = change;
        kept.before = seenBefore ? Scope(everyone) : Scope();
    }

    QList<LoggedChange> list = last.values();
    std::sort(list.begin(), list.end(), [](const LoggedChange &a, const LoggedChange &b) { return a.seq < b.seq; });
    return list;
}

bool touches(const QList<LoggedChange> &changes, const Caller &caller)
{
    return std::any_of(changes.begin(), changes.end(), [&caller](const LoggedChange &change) {
        return change.kind == EntityKind::User && change.id == caller.user.value;
    });
}

} // namespace

Result<qint64> ChangeService::head() const
{
    return ChangeRepository(m_database).head();
}

Result<ChangePage> ChangeService::since(const Caller &caller, qint64 since, int limit) const
{
    const ChangeRepository log(m_database);
    const auto floor = log.floor();
    const auto head = log.head();
    if (!floor || !head)
        return Failure(floor ? head.error() : floor.error());
    if (since < *floor || since > *head)
        return fail(Error::Kind::Gone, u"changes.expired"_s);

    auto logged = log.since(since, limit + 1);
    if (!logged)
        return Failure(logged.error());

    ChangePage page;
    page.end = logged->size() <= limit;
    if (!page.end)
        logged->removeLast();
    page.next = logged->isEmpty() ? since : logged->last().seq;
    if (touches(*logged, caller)) {
        page.scopeChanged = true;
        return page;
    }

    const QList<LoggedChange> changes = merged(*logged, caller.sight());
    ChangedEntities entities(m_database, m_now);
    if (const auto loaded = entities.load(changes); !loaded)
        return Failure(loaded.error());

    for (const LoggedChange &change : changes) {
        const Entity entity = caller.sight().covers(change.after) ? entities.seenBy(caller.sight(), change) : Entity();
        const Change step{change.seq, change.kind, change.id, entity};
        if (!step.isGone() || change.before || caller.sight().covers(change.after))
            page.changes.append(step);
    }
    return page;
}
