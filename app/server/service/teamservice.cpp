// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/teamservice.h"

#include "app/server/service/writing.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/teamrepository.h"

using namespace Qt::StringLiterals;

namespace {

Result<void> checkMayEdit(const Caller &caller)
{
    if (!caller.isAdministrator())
        return fail(Error::Kind::Forbidden, u"user.not-allowed"_s);
    return {};
}

Failure nameTaken()
{
    return Failure(Error{Error::Kind::Conflict, u"team.name-taken"_s, {{u"/name"_s, u"team.name-taken"_s}}});
}

}

Result<QList<Team>> TeamService::all() const
{
    return TeamRepository(m_database).all();
}

Result<Team> TeamService::team(TeamId id) const
{
    const auto found = TeamRepository(m_database).byIds({id});
    if (!found)
        return Failure(found.error());
    if (found->isEmpty())
        return fail(Error::Kind::NotFound, u"team.unknown"_s);
    return found->first();
}

Result<Team> TeamService::create(const Caller &caller, const QString &name)
{
    if (const auto allowed = checkMayEdit(caller); !allowed)
        return Failure(allowed.error());
    return writing(m_database, [&](ChangeLog &changes) -> Result<Team> {
        const auto id = TeamRepository(m_database).insert(name);
        if (!id && id.error().code == u"store.unique"_s)
            return nameTaken();
        if (!id)
            return Failure(id.error());
        changes.record(EntityKind::Team, id->value, std::nullopt, everyone);
        return audit(u"team.created"_s, caller, *id).transform([&] { return Team{*id, name, 1}; });
    });
}

Result<Team> TeamService::rename(const Caller &caller, TeamId id, qint64 revision, const QString &name)
{
    if (const auto allowed = checkMayEdit(caller); !allowed)
        return Failure(allowed.error());
    return writing(m_database, [&](ChangeLog &changes) -> Result<Team> {
        if (const auto before = held(id, revision); !before || before->name == name)
            return before;
        const auto renamed = TeamRepository(m_database).rename(id, name);
        if (!renamed && renamed.error().code == u"store.unique"_s)
            return nameTaken();
        if (!renamed)
            return Failure(renamed.error());
        changes.record(EntityKind::Team, id.value, everyone, everyone);
        return audit(u"team.changed"_s, caller, id).and_then([&] { return team(id); });
    });
}

Result<void> TeamService::remove(const Caller &caller, TeamId id, qint64 revision)
{
    if (const auto allowed = checkMayEdit(caller); !allowed)
        return allowed;
    return writing(m_database, [&](ChangeLog &changes) -> Result<void> {
        TeamRepository teams(m_database);
        if (const auto before = held(id, revision); !before)
            return Failure(before.error());
        const auto tickets = teams.ticketsOf(id);
        const auto members = teams.membersOf(id);
        if (!tickets || !members)
            return Failure(tickets ? members.error() : tickets.error());
        if (*tickets > 0)
            return Failure(Error{Error::Kind::Conflict, u"team.has-tickets"_s, {}, {{u"tickets"_s, *tickets}}});
        for (const UserId member : *members)
            changes.record(EntityKind::User, member.value, everyone, everyone);
        changes.record(EntityKind::Team, id.value, everyone, std::nullopt);
        return teams.remove(id).and_then([&] { return audit(u"team.deleted"_s, caller, id); });
    });
}

/// The row locked, as it stands.
Result<Team> TeamService::held(TeamId id, qint64 revision)
{
    if (const auto locked = TeamRepository(m_database).hold(id); !locked)
        return Failure(locked.error());
    const auto present = team(id);
    if (present && present->revision != revision)
        return Failure(Error{Error::Kind::Stale, u"team.stale"_s, {{u"/name"_s, u"field.moved"_s}}});
    return present;
}

Result<void> TeamService::audit(const QString &action, const Caller &caller, TeamId team)
{
    AuditEntry entry{action, caller.user};
    entry.subjectKind = u"team"_s;
    entry.subjectId = team.value;
    entry.source = caller.source;
    return AuditRepository(m_database, m_now).record(entry);
}
