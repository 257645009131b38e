// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/ownaccountservice.h"

#include "app/server/service/attempts.h"
#include "app/server/service/password.h"
#include "app/server/service/secondfactors.h"
#include "app/server/service/totp.h"
#include "app/server/service/writing.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/usercoderepository.h"
#include "app/server/store/userrepository.h"
#include "app/server/store/usersessionrepository.h"

using namespace Qt::StringLiterals;

namespace {

Failure noSecondFactor()
{
    return fail(Error::Kind::Conflict, u"second-factor.none"_s);
}

}

Result<User> OwnAccountService::user(const Caller &caller) const
{
    const auto found = UserRepository(m_database).byId(caller.user);
    if (!found)
        return Failure(found.error());
    if (!*found)
        return fail(Error::Kind::SignedOut, u"session.ended"_s);
    return **found;
}

Result<OwnAccount> OwnAccountService::account(const Caller &caller) const
{
    return user(caller).and_then([&](const User &own) {
        return UserSessionRepository(m_database, m_now).countOf(own.id).transform([&](qint64 sessions) {
            return OwnAccount{own, sessions};
        });
    });
}

Result<QString> OwnAccountService::preparePassword(const Caller &caller, const QString &typed) const
{
    return user(caller).and_then([&](const User &own) {
        const QStringList ownWords{own.email, own.email.section(u'@', 0, 0), own.name, m_settings.company};
        return password::check(typed, ownWords, u"/newPassword"_s).and_then([&] { return password::hash(typed); });
    });
}

Result<void> OwnAccountService::changePassword(const Caller &caller, const QString &before, const QString &hash)
{
    return writing(m_database, [&](ChangeLog &) -> Result<void> {
        UserRepository users(m_database);
        const auto held = users.hold(caller.user);
        if (!held)
            return Failure(held.error());
        if (!*held || (*held)->hash != before)
            return fail(Error::Kind::Conflict, u"password.moved"_s);
        const auto ended = UserSessionRepository(m_database, m_now).endOthersOf(caller.user, caller.session);
        if (!ended)
            return Failure(ended.error());
        return users.setPassword(caller.user, hash)
            .and_then([&] { return UserCodeRepository(m_database, m_now).endAllOf(caller.user); })
            .and_then([&] { return told(caller, u"user.password-changed"_s, {{u"sessions"_s, *ended}}); });
    });
}

Result<SecondFactorSetup> OwnAccountService::setUpSecondFactor(const Caller &caller)
{
    return writing(m_database, [&](ChangeLog &) -> Result<SecondFactorSetup> {
        SecondFactorRepository factors(m_database, m_now);
        const auto own = user(caller);
        const auto present = factors.hold(caller.user);
        if (!own || !present)
            return Failure(own ? present.error() : own.error());
        if (*present && (*present)->isConfirmed)
            return fail(Error::Kind::Conflict, u"second-factor.exists"_s);
        const QByteArray secret = totp::freshSecret();
        return factors.insertPending(caller.user, secret)
            .and_then([&] { return told(caller, u"user.second-factor-begun"_s); })
            .transform([&] {
                return SecondFactorSetup{totp::asBase32(secret), totp::uri(secret, m_settings.company, own->email)};
            });
    });
}

Result<QStringList> OwnAccountService::confirmSecondFactor(const Caller &caller, const QString &code)
{
    return settled<QStringList>(writing(m_database, [&](ChangeLog &changes) { return confirm(changes, caller, code); }));
}

Outcome<QStringList> OwnAccountService::confirm(ChangeLog &changes, const Caller &caller, const QString &code)
{
    SecondFactorRepository factors(m_database, m_now);
    Attempts attempts(m_database, u"second-factor"_s, m_now);
    const auto own = user(caller);
    if (!own)
        return Failure(own.error());
    const EmailKey key = EmailKey::parse(own->email).value_or(EmailKey());
    if (const auto may = attempts.mayTry(key, caller.source, u"session.limited"_s); !may)
        return Failure(may.error());
    const auto pending = factors.hold(caller.user);
    if (!pending)
        return Failure(pending.error());
    if (!*pending || (*pending)->isConfirmed)
        return noSecondFactor();
    const auto step = totp::stepOf((*pending)->secret, code, m_now);
    if (!step) {
        const auto counted = attempts.failed(key, caller.source).and_then([&] {
            return told(caller, u"user.second-factor-refused"_s);
        });
        if (!counted)
            return Failure(counted.error());
        return Result<QStringList>(failInvalid(u"/code"_s, u"second-factor.code-wrong"_s));
    }
    changes.record(EntityKind::User, caller.user.value, everyone, everyone);
    const auto codes = factors.confirm(caller.user)
                           .and_then([&] { return factors.setLastStep(caller.user, *step); })
                           .and_then([&] { return told(caller, u"user.second-factor-set"_s); })
                           .and_then([&] { return SecondFactors(m_database, m_now).renewRecoveryCodes(caller.user); });
    if (!codes)
        return Failure(codes.error());
    return Result<QStringList>(*codes);
}

Result<void> OwnAccountService::removeSecondFactor(const Caller &caller)
{
    return writing(m_database, [&](ChangeLog &changes) -> Result<void> {
        SecondFactorRepository factors(m_database, m_now);
        const auto present = factors.hold(caller.user);
        if (!present)
            return Failure(present.error());
        if (!*present)
            return noSecondFactor();
        changes.record(EntityKind::User, caller.user.value, everyone, everyone);
        return factors.remove(caller.user).and_then([&] { return told(caller, u"user.second-factor-removed"_s); });
    });
}

Result<QStringList> OwnAccountService::renewRecoveryCodes(const Caller &caller)
{
    return writing(m_database, [&](ChangeLog &) -> Result<QStringList> {
        const auto present = SecondFactorRepository(m_database, m_now).hold(caller.user);
        if (!present)
            return Failure(present.error());
        if (!*present || !(*present)->isConfirmed)
            return noSecondFactor();
        return told(caller, u"user.recovery-codes-renewed"_s).and_then([&] {
            return SecondFactors(m_database, m_now).renewRecoveryCodes(caller.user);
        });
    });
}

Result<QList<OpenSession>> OwnAccountService::sessions(const Caller &caller) const
{
    return UserSessionRepository(m_database, m_now).ofUser(caller.user).transform([&](QList<OpenSession> sessions) {
        for (OpenSession &session : sessions)
            session.isThis = session.id.value == caller.session;
        return sessions;
    });
}

Result<void> OwnAccountService::endSession(const Caller &caller, UserSessionId session)
{
    return writing(m_database, [&](ChangeLog &) -> Result<void> {
        const auto ended = UserSessionRepository(m_database, m_now).endOf(caller.user, session);
        if (!ended)
            return Failure(ended.error());
        if (!*ended)
            return fail(Error::Kind::NotFound, u"session.unknown"_s);
        return told(caller, u"session.cut"_s, {{u"sessions"_s, 1}});
    });
}

Result<void> OwnAccountService::told(const Caller &caller, const QString &action, const QJsonObject &detail)
{
    AuditEntry entry{action, caller.user};
    entry.subjectKind = u"user"_s;
    entry.subjectId = caller.user.value;
    entry.source = caller.source;
    entry.detail = detail;
    return AuditRepository(m_database, m_now).record(entry);
}
