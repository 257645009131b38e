// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/accessservice.h"

#include "app/server/service/attempts.h"
#include "app/server/service/opensession.h"
#include "app/server/service/outcome.h"
#include "app/server/service/password.h"
#include "app/server/service/secondfactors.h"
#include "app/server/service/secret.h"
#include "app/server/service/writing.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/userrepository.h"
#include "app/server/store/usersessionrepository.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;

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
    return check(*key, credentials.password, source).transform([&](CheckedPassword checked) {
        checked.code = credentials.code;
        return checked;
    });
}

Result<CheckedPassword> AccessService::checkOwnPassword(const Caller &caller, const QString &password) const
{
    const auto own = UserRepository(m_database).byId(caller.user);
    if (!own)
        return Failure(own.error());
    const auto key = EmailKey::parse(*own ? (*own)->email : QString());
    if (!key)
        return fail(Error::Kind::SignedOut, u"session.ended"_s);
    return check(*key, password, caller.source);
}

Result<CheckedPassword> AccessService::check(const EmailKey &key, const QString &typed, const QString &source) const
{
    if (const auto may = attemptsAt(m_database, m_now).mayTry(key, source, u"session.limited"_s); !may)
        return Failure(may.error());
    const auto found = UserRepository(m_database).signInOf(key);
    if (!found)
        return Failure(found.error());

    CheckedPassword checked{key, {}, {}, {}, source};
    if (*found && (*found)->state == UserState::Active)
        checked.hash = (*found)->hash;
    if (!password::matches(checked.hash, typed))
        return checked;

    checked.user = (*found)->user;
    if (password::isOutdated(checked.hash)) {
        const auto newer = password::hash(typed);
        if (!newer)
            return Failure(newer.error());
        checked.newerHash = *newer;
    }
    return checked;
}

Result<SignedIn> AccessService::signIn(const CheckedPassword &checked, const QString &client)
{
    return settled<SignedIn>(writing(m_database, [&](ChangeLog &) -> Outcome<SignedIn> {
        const auto right = stands(checked);
        if (!right)
            return Failure(right.error());
        const auto second = *right ? SecondFactors(m_database, m_now).check(checked.user, checked.code)
                                   : Result<void>(fail(Error::Kind::SignedOut, u"session.refused"_s));
        if (second)
            return open(checked, client);
        if (second.error().kind != Error::Kind::SignedOut)
            return Failure(second.error());
        if (second.error().code == u"session.code-needed"_s) // half of the way is no attempt that failed
            return Result<SignedIn>(Failure(second.error()));
        return refuse(checked, second.error().code).transform([](const Error &refusal) { return Result<SignedIn>(Failure(refusal)); });
    }));
}

Result<void> AccessService::prove(const CheckedPassword &checked)
{
    return settled<void>(writing(m_database, [&](ChangeLog &) -> Outcome<void> {
        const auto right = stands(checked);
        if (!right)
            return Failure(right.error());
        if (*right)
            return Result<void>();
        return refuse(checked, u"session.refused"_s).transform([](const Error &refusal) { return Result<void>(Failure(refusal)); });
    }));
}

/// Whether the user is still one who signs in with this key and this hash.
Result<bool> AccessService::stands(const CheckedPassword &checked)
{
    if (const auto may = attemptsAt(m_database, m_now).mayTry(checked.key, checked.source, u"session.limited"_s); !may)
        return Failure(may.error());
    return UserRepository(m_database).holdForSignIn(checked.user, checked.key).transform([&](const auto &held) {
        return held && held->state == UserState::Active && held->hash == checked.hash;
    });
}

Outcome<SignedIn> AccessService::open(const CheckedPassword &checked, const QString &client)
{
    if (!checked.newerHash.isEmpty()) {
        if (const auto raised = UserRepository(m_database).setPassword(checked.user, checked.newerHash); !raised)
            return Failure(raised.error());
    }
    const auto signedIn = attemptsAt(m_database, m_now).succeeded(checked.key, checked.source).and_then([&] {
        return openSession(m_database, m_now, checked.user, checked.source, client);
    });
    if (!signedIn)
        return Failure(signedIn.error());
    return Result<SignedIn>(*signedIn);
}

/// Counted and written down; what to answer.
Result<Error> AccessService::refuse(const CheckedPassword &checked, const QString &code)
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
    return Error{Error::Kind::SignedOut, code};
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
        return UserSessionRepository(m_database, m_now).keep(caller.session, usersession::idleLifetime, usersession::longestLifetime);
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
