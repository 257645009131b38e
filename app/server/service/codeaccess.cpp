// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/codeaccess.h"

#include "app/server/service/attempts.h"
#include "app/server/service/opensession.h"
#include "app/server/service/password.h"
#include "app/server/service/secondfactors.h"
#include "app/server/service/typedcode.h"
#include "app/server/service/usercodes.h"
#include "app/server/service/writing.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/userrepository.h"
#include "app/server/store/usersessionrepository.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 codesAnHour = 5; // a newer one ends the older, so the last must outlive whoever asks for more

Attempts attemptsAt(Database &database, qint64 now)
{
    return Attempts(database, u"user-code"_s, now);
}

// Guesses are counted by where they come from; one code, tried again and again, also by itself.
EmailKey bucketOf(const QByteArray &codeHash)
{
    return EmailKey::stored(QString::fromLatin1(codeHash.toHex()));
}

Failure dead()
{
    return fail(Error::Kind::Gone, u"user-code.dead"_s);
}

bool fits(CodePurpose purpose, const User &user)
{
    return user.state == (purpose == CodePurpose::Invitation ? UserState::Invited : UserState::Active);
}

}

Result<std::optional<User>> CodeAccess::userOf(CodePurpose purpose, const QByteArray &codeHash) const
{
    const auto code = UserCodeRepository(m_database, m_now).find(codeHash, purpose);
    if (!code || !*code)
        return code.transform([](const auto &) { return std::optional<User>(); });
    return UserRepository(m_database).byId((*code)->user).transform([&](const std::optional<User> &user) {
        return user && fits(purpose, *user) ? user : std::optional<User>();
    });
}

Result<CheckedCode> CodeAccess::prepare(CodePurpose purpose, const CodeAndPassword &typed, const QString &source) const
{
    CheckedCode checked{purpose, typedcode::hashOf(typed.code), {}, {}, typed.secondFactor, source};
    if (const auto may = attemptsAt(m_database, m_now).mayTry(bucketOf(checked.codeHash), source, u"user-code.limited"_s); !may)
        return Failure(may.error());
    const auto user = userOf(purpose, checked.codeHash);
    if (!user)
        return Failure(user.error());
    if (!*user)
        return checked;
    checked.user = (*user)->id;
    const QStringList ownWords{(*user)->email, (*user)->email.section(u'@', 0, 0), (*user)->name, m_settings.company};
    return password::check(typed.password, ownWords, u"/password"_s)
        .and_then([&] { return password::hash(typed.password); })
        .transform([&](const QString &hash) {
            checked.hash = hash;
            return checked;
        });
}

Result<CheckedCode> CodeAccess::checkForSecondFactor(const CodeAndPassword &typed, const QString &source) const
{
    CheckedCode checked{CodePurpose::SecondFactor, typedcode::hashOf(typed.code), {}, {}, {}, source};
    if (const auto may = attemptsAt(m_database, m_now).mayTry(bucketOf(checked.codeHash), source, u"user-code.limited"_s); !may)
        return Failure(may.error());
    const auto user = userOf(CodePurpose::SecondFactor, checked.codeHash);
    if (!user)
        return Failure(user.error());
    const auto held = UserRepository(m_database).signInOf(*user ? (*user)->id : UserId());
    if (!held)
        return Failure(held.error());
    const QString hash = held->value_or(UserSignIn()).hash;
    checked.user = *user ? (*user)->id : UserId();
    if (password::matches(hash, typed.password))
        checked.hash = hash;
    return checked;
}

Result<SignedIn> CodeAccess::setPassword(const CheckedCode &checked, const QString &client)
{
    return settled<SignedIn>(writing(m_database, [&](ChangeLog &changes) -> Outcome<SignedIn> {
        UserRepository users(m_database);
        const auto held = users.hold(checked.user);
        const auto user = userOf(checked.purpose, checked.codeHash);
        if (!held || !user)
            return Failure(held ? user.error() : held.error());
        if (!*user || (*user)->id != checked.user)
            return refuse(checked, dead().value());
        if (checked.purpose == CodePurpose::Password) {
            // Guesses count by the user, whichever of the codes from the mailbox they come with.
            const EmailKey key = EmailKey::parse((*user)->email).value_or(EmailKey());
            Attempts guesses(m_database, u"second-factor"_s, m_now);
            if (const auto may = guesses.mayTry(key, checked.source, u"user-code.limited"_s); !may)
                return Failure(may.error());
            const auto second = SecondFactors(m_database, m_now).check(checked.user, checked.secondFactor);
            const bool isWrong = !second && second.error().kind == Error::Kind::SignedOut;
            const bool isGuess = isWrong && !checked.secondFactor.isEmpty();
            if (const auto counted = isGuess ? guesses.failed(key, checked.source) : Result<void>(); !counted)
                return Failure(counted.error());
            if (!second)
                return isWrong ? refuse(checked, second.error()) : Outcome<SignedIn>(Failure(second.error()));
        }
        changes.record(EntityKind::User, checked.user.value, everyone, everyone);
        const auto set = users.setPassword(checked.user, checked.hash).and_then([&] { return activate(checked, **user); });
        if (!set)
            return Failure(set.error());
        return enter(checked, checked.purpose == CodePurpose::Invitation ? u"user.accepted"_s : u"user.password-set"_s, client);
    }));
}

Result<void> CodeAccess::activate(const CheckedCode &checked, const User &user)
{
    if (checked.purpose != CodePurpose::Invitation)
        return {};
    return UserRepository(m_database).setState(user.id, UserState::Active, m_now);
}

Result<void> CodeAccess::requestSecondFactor(UserId id, const QString &source)
{
    return writing(m_database, [&](ChangeLog &) -> Result<void> {
        const auto user = UserRepository(m_database).byId(id);
        if (!user)
            return Failure(user.error());
        if (!*user || !(*user)->hasSecondFactor)
            return {};
        const EmailKey key = EmailKey::parse((*user)->email).value_or(EmailKey());
        const auto may = attemptsAt(m_database, m_now).isWithinHour(u"second-factor-code"_s, key, codesAnHour);
        if (!may || !*may)
            return may.transform([](bool) {});
        AuditEntry entry{u"user.second-factor-requested"_s, id};
        entry.subjectKind = u"user"_s;
        entry.subjectId = id.value;
        entry.source = source;
        return UserCodes(m_database, m_settings, m_now).forSecondFactor(**user).and_then([&] {
            return AuditRepository(m_database, m_now).record(entry);
        });
    });
}

Result<SignedIn> CodeAccess::resetSecondFactor(const CheckedCode &checked, const QString &client)
{
    return settled<SignedIn>(writing(m_database, [&](ChangeLog &changes) -> Outcome<SignedIn> {
        const auto held = UserRepository(m_database).hold(checked.user);
        const auto user = userOf(CodePurpose::SecondFactor, checked.codeHash);
        if (!held || !user)
            return Failure(held ? user.error() : held.error());
        if (!*user || (*user)->id != checked.user)
            return refuse(checked, dead().value());
        if (checked.hash.isEmpty() || !*held || (*held)->hash != checked.hash)
            return refuse(checked, Error{Error::Kind::SignedOut, u"session.refused"_s});
        if (const auto removed = SecondFactorRepository(m_database, m_now).remove(checked.user); !removed)
            return Failure(removed.error());
        changes.record(EntityKind::User, checked.user.value, everyone, everyone);
        return enter(checked, u"user.second-factor-reset"_s, client);
    }));
}

// Whoever had the old password, or sat at another computer, is out.
Outcome<SignedIn> CodeAccess::enter(const CheckedCode &checked, const QString &action, const QString &client)
{
    AuditEntry entry{action, checked.user};
    entry.subjectKind = u"user"_s;
    entry.subjectId = checked.user.value;
    entry.source = checked.source;
    const auto ended = UserSessionRepository(m_database, m_now).endAllOf(checked.user);
    if (!ended)
        return Failure(ended.error());
    entry.detail = {{u"sessions"_s, *ended}};
    const auto signedIn = UserCodeRepository(m_database, m_now)
                              .endAllOf(checked.user)
                              .and_then([&] { return AuditRepository(m_database, m_now).record(entry); })
                              .and_then([&] { return openSession(m_database, m_now, checked.user, checked.source, client); });
    if (!signedIn)
        return Failure(signedIn.error());
    return Result<SignedIn>(*signedIn);
}

Outcome<SignedIn> CodeAccess::refuse(const CheckedCode &checked, const Error &error)
{
    if (error.code == u"session.code-needed"_s)
        return Result<SignedIn>(Failure(error));
    AuditEntry entry{u"user-code.refused"_s};
    entry.subjectKind = checked.user.isValid() ? u"user"_s : u"stranger"_s;
    entry.subjectId = checked.user.value;
    entry.source = checked.source;
    Attempts attempts = attemptsAt(m_database, m_now);
    const auto counted = attempts.failed(bucketOf(checked.codeHash), checked.source);
    if (!counted)
        return Failure(counted.error());
    const auto told = checked.user.isValid() ? Result<bool>(true) : attempts.isFirstOfHour(EmailKey());
    if (!told)
        return Failure(told.error());
    const auto written = *told ? AuditRepository(m_database, m_now).record(entry) : Result<void>();
    if (!written)
        return Failure(written.error());
    return Result<SignedIn>(Failure(error));
}
