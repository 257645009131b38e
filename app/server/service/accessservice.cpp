// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/accessservice.h"

#include "app/server/service/attempts.h"
#include "app/server/service/outcome.h"
#include "app/server/service/password.h"
#include "app/server/service/secret.h"
#include "app/server/service/writing.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/userrepository.h"
#include "app/server/store/usersessionrepository.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 idleLifetime = 14 * 24 * hour;
constexpr qint64 longestLifetime = 90 * 24 * hour;

Attempts attemptsAt(Database &database, qint64 now)
{
    return Attempts(database, u"console"_s, now);
}

}

Result<CheckedPassword> AccessService::checkPassword(const Credentials &credentials, const QString &source) const
{
    const auto key = EmailKey::parse(cleanedAddress(credentials.email));
    if (!key)
        return failInvalid(u"/email"_s, u"session.email-invalid"_s);
    if (const auto may = attemptsAt(m_database, m_now).mayTry(*key, source, u"session.limited"_s); !may)
        return Failure(may.error());
    const auto found = UserRepository(m_database).signInOf(*key);
    if (!found)
        return Failure(found.error());

    CheckedPassword checked{*key, {}, {}, {}, source};
    if (*found && (*found)->state == UserState::Active)
        checked.hash = (*found)->hash;
    if (!password::matches(checked.hash, credentials.password))
        return checked;

    checked.user = (*found)->user;
    if (password::isOutdated(checked.hash)) {
        const auto newer = password::hash(credentials.password);
        if (!newer)
            return Failure(newer.error());
        checked.newerHash = *newer;
    }
    return checked;
}

Result<SignedIn> AccessService::signIn(const CheckedPassword &checked, const QString &client)
{
    return settled<SignedIn>(writing(m_database, [&](ChangeLog &) -> Outcome<SignedIn> {
        if (const auto may = attemptsAt(m_database, m_now).mayTry(checked.key, checked.source, u"session.limited"_s); !may)
            return Failure(may.error());

        UserRepository users(m_database);
        const auto held = users.holdForSignIn(checked.user, checked.key);
        if (!held)
            return Failure(held.error());
        const bool stands = *held && (*held)->state == UserState::Active && (*held)->hash == checked.hash;
        return stands ? open(checked, client) : refuse(checked);
    }));
}

Outcome<SignedIn> AccessService::open(const CheckedPassword &checked, const QString &client)
{
    UserRepository users(m_database);
    const Secret secret = Secret::fresh();
    const auto session = UserSessionRepository(m_database, m_now)
                             .insert({secret.hash, checked.user, client.left(200), checked.source, m_now + idleLifetime});
    if (!session)
        return Failure(session.error());
    if (!checked.newerHash.isEmpty()) {
        if (const auto raised = users.setPassword(checked.user, checked.newerHash); !raised)
            return Failure(raised.error());
    }

    AuditEntry entry{u"session.opened"_s, checked.user};
    entry.subjectKind = u"user"_s;
    entry.subjectId = checked.user.value;
    entry.source = checked.source;
    const auto written = AuditRepository(m_database, m_now).record(entry).and_then([&] {
        return attemptsAt(m_database, m_now).succeeded(checked.key, checked.source);
    });
    if (!written)
        return Failure(written.error());

    const auto user = users.byId(checked.user);
    if (!user)
        return Failure(user.error());
    return Result<SignedIn>(SignedIn{QString::fromLatin1(secret.token), **user});
}

Outcome<SignedIn> AccessService::refuse(const CheckedPassword &checked)
{
    Attempts attempts = attemptsAt(m_database, m_now);
    const auto claimed = UserRepository(m_database).claiming(checked.key);
    if (!claimed)
        return Failure(claimed.error());
    if (const auto counted = attempts.failed(checked.key, checked.source); !counted)
        return Failure(counted.error());

    const auto isTold = *claimed ? Result<bool>(true) : attempts.isFirstOfHour(checked.key);
    if (!isTold)
        return Failure(isTold.error());
    if (*isTold) {
        AuditEntry entry{u"session.refused"_s};
        entry.subjectKind = *claimed ? u"user"_s : u"stranger"_s;
        entry.subjectId = claimed->value_or(UserId()).value;
        entry.source = checked.source;
        if (const auto written = AuditRepository(m_database, m_now).record(entry); !written)
            return Failure(written.error());
    }
    return Result<SignedIn>(fail(Error::Kind::SignedOut, u"session.refused"_s));
}

Result<Caller> AccessService::callerOf(const QByteArray &token) const
{
    if (token.isEmpty())
        return fail(Error::Kind::SignedOut, u"session.ended"_s);
    const auto session = UserSessionRepository(m_database, m_now).find(Secret::hashOf(token));
    if (!session)
        return Failure(session.error());
    if (!*session)
        return fail(Error::Kind::SignedOut, u"session.ended"_s);
    const auto teams = UserRepository(m_database).teamsOf((*session)->user);
    if (!teams)
        return Failure(teams.error());

    Caller caller;
    caller.user = (*session)->user;
    caller.name = (*session)->name;
    caller.role = (*session)->role;
    caller.teams = *teams;
    caller.seesAllTickets = (*session)->seesAllTickets;
    caller.session = (*session)->id;
    caller.sessionIsDue = (*session)->seenAt < m_now - hour;
    return caller;
}

Result<void> AccessService::keepSession(const Caller &caller)
{
    return writing(m_database, [&](ChangeLog &) {
        return UserSessionRepository(m_database, m_now).keep(caller.session, idleLifetime, longestLifetime);
    });
}

Result<void> AccessService::signOut(const Caller &caller)
{
    return writing(m_database, [&](ChangeLog &) {
        AuditEntry entry{u"session.ended"_s, caller.user};
        entry.subjectKind = u"user"_s;
        entry.subjectId = caller.user.value;
        entry.source = caller.source;
        return UserSessionRepository(m_database, m_now).end(caller.session).and_then([&] {
            return AuditRepository(m_database, m_now).record(entry);
        });
    });
}
