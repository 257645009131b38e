// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/userservice.h"

#include "app/server/service/newuser.h"
#include "app/server/service/staleness.h"
#include "app/server/service/writing.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/teamrepository.h"
#include "app/server/store/userrepository.h"
#include "app/server/store/usersessionrepository.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

Result<void> checkMayEdit(const Caller &caller)
{
    if (!caller.isAdministrator())
        return fail(Error::Kind::Forbidden, u"user.not-allowed"_s);
    return {};
}

QStringList fieldsOf(const UserPatch &patch)
{
    QStringList fields;
    if (patch.name)
        fields.append(u"name"_s);
    if (patch.role)
        fields.append(u"role"_s);
    if (patch.teams)
        fields.append(u"teamIds"_s);
    if (patch.seesAllTickets)
        fields.append(u"seesAllTickets"_s);
    if (patch.language)
        fields.append(u"language"_s);
    if (patch.state)
        fields.append(u"state"_s);
    return fields;
}

User patched(User user, const UserPatch &patch)
{
    user.name = patch.name.value_or(user.name);
    user.role = patch.role.value_or(user.role);
    user.teams = patch.teams.value_or(user.teams);
    user.seesAllTickets = patch.seesAllTickets.value_or(user.seesAllTickets);
    user.language = patch.language.value_or(user.language);
    user.state = patch.state.value_or(user.state);
    return user;
}

bool administers(const User &user)
{
    return user.role == Role::Administrator && user.state == UserState::Active;
}

AuditEntry entryOf(const QString &action, const Caller &caller, UserId user)
{
    AuditEntry entry{action, caller.user};
    entry.subjectKind = u"user"_s;
    entry.subjectId = user.value;
    entry.source = caller.source;
    return entry;
}

}

Result<Page<User>> UserService::page(const QString &cursor, int limit) const
{
    return UserRepository(m_database).page(cursor, limit);
}

Result<User> UserService::user(UserId id) const
{
    const auto found = UserRepository(m_database).byId(id);
    if (!found)
        return Failure(found.error());
    if (!*found || (*found)->state == UserState::Deleted)
        return fail(Error::Kind::NotFound, u"user.unknown"_s);
    return **found;
}

Result<User> UserService::create(const Caller &caller, const UserDraft &draft)
{
    if (const auto allowed = checkMayEdit(caller); !allowed)
        return Failure(allowed.error());
    const auto key = EmailKey::parse(cleanedAddress(draft.email));
    if (!key)
        return failInvalid(u"/email"_s, u"user."_s + QString(key.error().code).replace(u'.', u'-'));
    return writing(m_database, [&](ChangeLog &changes) -> Result<User> {
        return checkTeams(draft.teams)
            .and_then([&] { return NewUser(m_database, changes, caller, m_now).make(draft, *key, {}); })
            .and_then([&](UserId id) { return user(id); });
    });
}

Result<User> UserService::change(const Caller &caller, UserId id, qint64 revision, const UserPatch &patch)
{
    if (const auto allowed = checkMayEdit(caller); !allowed)
        return Failure(allowed.error());
    return writing(m_database, [&](ChangeLog &changes) -> Result<User> {
        UserRepository users(m_database);
        const auto otherAdministrators = users.holdAdministrators(id);
        if (!otherAdministrators)
            return Failure(otherAdministrators.error());
        auto revisions = users.holdRevisions(id);
        if (!revisions)
            return Failure(revisions.error());
        const auto before = user(id);
        if (!before)
            return before;
        const QStringList fields = fieldsOf(patch);
        if (const auto unmoved = checkUnmoved(**revisions, before->revision, revision, fields, u"user.stale"_s); !unmoved)
            return Failure(unmoved.error());

        User after = patched(*before, patch);
        if (const auto may = checkMove(*before, after, *otherAdministrators); !may)
            return Failure(may.error());
        if (after == *before)
            return before;
        after.updatedAt = m_now;
        after.revision = before->revision + 1;
        (*revisions)->move(fields, after.revision);
        const auto saved = checkTeams(after.teams)
                               .and_then([&] { return users.update(after, **revisions); })
                               .and_then([&] { return users.setTeams(id, after.teams); })
                               .and_then([&] { return endSessions(caller, *before, after); });
        if (!saved)
            return Failure(saved.error());

        changes.record(EntityKind::User, id.value, everyone, everyone);
        AuditEntry entry = entryOf(u"user.changed"_s, caller, id);
        entry.detail = {{u"fields"_s, QJsonArray::fromStringList(fields)}};
        return AuditRepository(m_database, m_now).record(entry).and_then([&] { return user(id); });
    });
}

Result<void> UserService::checkMove(const User &before, const User &after, qint64 otherAdministrators) const
{
    if (administers(before) && !administers(after) && otherAdministrators == 0)
        return fail(Error::Kind::Conflict, u"user.last-administrator"_s);
    const bool canLeave = after.state == UserState::Deactivated;
    const bool canReturn = before.state == UserState::Deactivated && after.state == UserState::Active;
    if (after.state == before.state || canLeave)
        return {};
    if (!canReturn)
        return fail(Error::Kind::Conflict, u"user.not-accepted"_s);
    const auto hasPassword = UserRepository(m_database).hasPassword(before.id);
    if (!hasPassword)
        return Failure(hasPassword.error());
    if (!*hasPassword)
        return fail(Error::Kind::Conflict, u"user.not-accepted"_s);
    return {};
}

Result<void> UserService::endSessions(const Caller &caller, const User &before, const User &after)
{
    if (before.role == after.role && before.state == after.state)
        return {};
    const auto ended = UserSessionRepository(m_database, m_now).endAllOf(after.id);
    if (!ended)
        return Failure(ended.error());
    if (*ended == 0)
        return {};
    AuditEntry entry = entryOf(u"session.cut"_s, caller, after.id);
    entry.detail = {{u"sessions"_s, *ended}};
    return AuditRepository(m_database, m_now).record(entry);
}

Result<void> UserService::checkTeams(const QList<TeamId> &teams) const
{
    const auto found = TeamRepository(m_database).byIds(teams);
    if (!found)
        return Failure(found.error());
    if (found->size() != teams.size())
        return failInvalid(u"/teamIds"_s, u"team.unknown"_s);
    return {};
}

Result<QList<Team>> UserService::teams() const
{
    return TeamRepository(m_database).all();
}

Result<Team> UserService::createTeam(const Caller &caller, const QString &name)
{
    if (const auto allowed = checkMayEdit(caller); !allowed)
        return Failure(allowed.error());
    return writing(m_database, [&](ChangeLog &changes) -> Result<Team> {
        TeamRepository teams(m_database);
        const auto id = teams.insert(name);
        if (!id && id.error().code == u"store.unique"_s)
            return Failure(Error{Error::Kind::Conflict, u"team.name-taken"_s, {{u"/name"_s, u"team.name-taken"_s}}});
        if (!id)
            return Failure(id.error());
        changes.record(EntityKind::Team, id->value, std::nullopt, everyone);
        AuditEntry entry = entryOf(u"team.created"_s, caller, {});
        entry.subjectKind = u"team"_s;
        entry.subjectId = id->value;
        return AuditRepository(m_database, m_now).record(entry).transform([&] { return Team{*id, name, 1}; });
    });
}
