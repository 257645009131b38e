// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/userservice.h"

#include "app/server/service/claimrelease.h"
#include "app/server/service/newuser.h"
#include "app/server/service/staleness.h"
#include "app/server/service/usercodes.h"
#include "app/server/service/writing.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/secondfactorrepository.h"
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
            .and_then([&] { return NewUser(m_database, m_settings, changes, caller, m_now).make(draft, *key, {}); })
            .and_then([&](UserId id) { return invited(caller, id); });
    });
}

Result<User> UserService::invited(const Caller &caller, UserId id)
{
    return user(id)
        .and_then([&](const User &made) { return UserCodes(m_database, m_settings, m_now).invite(made, caller.name); })
        .and_then([&] { return user(id); });
}

Result<User> UserService::inviteAgain(const Caller &caller, UserId id, bool confirmed)
{
    if (const auto allowed = checkMayEdit(caller); !allowed)
        return Failure(allowed.error());
    return writing(m_database, [&](ChangeLog &changes) -> Result<User> {
        UserRepository users(m_database);
        const auto before = user(id);
        if (!before)
            return before;
        UserPatch back;
        back.state = UserState::Active;
        back.confirm = confirmed;
        const auto claimed = moveClaim(changes, caller, *before, back);
        const auto held = claimed ? users.hold(id) : Failure(claimed.error());
        if (!held)
            return Failure(held.error());
        if (!*held || (*held)->state == UserState::Deleted)
            return fail(Error::Kind::NotFound, u"user.unknown"_s);
        if (!(*held)->hash.isEmpty())
            return fail(Error::Kind::Conflict, u"user.accepted-already"_s);
        changes.record(EntityKind::User, id.value, everyone, everyone);
        return users.setState(id, UserState::Invited, m_now)
            .and_then([&] { return AuditRepository(m_database, m_now).record(entryOf(u"user.invited-again"_s, caller, id)); })
            .and_then([&] { return invited(caller, id); });
    });
}

Result<User> UserService::change(const Caller &caller, UserId id, qint64 revision, const UserPatch &patch)
{
    if (const auto allowed = checkMayEdit(caller); !allowed)
        return Failure(allowed.error());
    return writing(m_database, [&](ChangeLog &changes) -> Result<User> {
        UserRepository users(m_database);
        const auto seen = user(id);
        if (!seen)
            return seen;
        if (const auto moved = moveClaim(changes, caller, *seen, patch); !moved)
            return Failure(moved.error());
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
        if (after == *before && after.email == seen->email)
            return before;
        after.updatedAt = m_now;
        after.revision = before->revision + 1;
        (*revisions)->move(fields, after.revision);
        const auto saved = checkTeams(after.teams)
                               .and_then([&] { return users.update(after, **revisions); })
                               .and_then([&] { return users.setTeams(id, after.teams); })
                               .and_then([&] { return endCredentials(caller, *before, after); });
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

// An address is given up, or claimed again, before any user's row is locked: keys come first.
Result<void> UserService::moveClaim(ChangeLog &changes, const Caller &caller, const User &before, const UserPatch &patch)
{
    if (patch.state == UserState::Deactivated && patch.release) {
        ClaimRelease claims(m_database, changes, caller, m_now);
        return claims.hold(before.id).and_then([&](const QList<UserAddress> &addresses) {
            return claims.releaseAll(addresses, u"user.released"_s);
        });
    }
    if (patch.state != UserState::Active || before.releasedAddress.isEmpty())
        return {};
    const auto key = EmailKey::parse(before.releasedAddress);
    UserClaim claim(m_database, m_settings, changes, caller, m_now);
    return claim.prepare(key.value_or(EmailKey()), patch.confirm, before.id).and_then([&] {
        return claim.insert(before.id, before.releasedAddress);
    });
}

// What was given to the user in another role, or before leaving, is worth nothing from now on; who was invited is invited anew.
Result<void> UserService::endCredentials(const Caller &caller, const User &before, const User &after)
{
    if (before.role == after.role && before.state == after.state)
        return {};
    return UserCodeRepository(m_database, m_now)
        .endAllOf(after.id)
        .and_then([&] { return cutSessions(caller, after.id); })
        .and_then([&] {
            return after.state == UserState::Invited ? UserCodes(m_database, m_settings, m_now).invite(after, caller.name) : Result<void>();
        });
}

Result<void> UserService::cutSessions(const Caller &caller, UserId id)
{
    const auto ended = UserSessionRepository(m_database, m_now).endAllOf(id);
    if (!ended)
        return Failure(ended.error());
    if (*ended == 0)
        return {};
    AuditEntry entry = entryOf(u"session.cut"_s, caller, id);
    entry.detail = {{u"sessions"_s, *ended}};
    return AuditRepository(m_database, m_now).record(entry);
}

Result<void> UserService::endSessions(const Caller &caller, UserId id)
{
    if (const auto allowed = checkMayEdit(caller); !allowed)
        return allowed;
    return writing(m_database, [&](ChangeLog &) {
        return user(id).and_then([&](const User &) { return cutSessions(caller, id); });
    });
}

Result<void> UserService::removeSecondFactor(const Caller &caller, UserId id)
{
    if (const auto allowed = checkMayEdit(caller); !allowed)
        return allowed;
    return writing(m_database, [&](ChangeLog &changes) -> Result<void> {
        const auto before = user(id);
        if (!before)
            return Failure(before.error());
        changes.record(EntityKind::User, id.value, everyone, everyone);
        return SecondFactorRepository(m_database, m_now)
            .remove(id)
            .and_then([&] { return cutSessions(caller, id); })
            .and_then([&] { return AuditRepository(m_database, m_now).record(entryOf(u"user.second-factor-removed"_s, caller, id)); });
    });
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
