// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/useraddressservice.h"

#include "app/server/service/attempts.h"
#include "app/server/service/claimrelease.h"
#include "app/server/service/typedcode.h"
#include "app/server/service/userclaim.h"
#include "app/server/service/usercodes.h"
#include "app/server/service/usermail.h"
#include "app/server/service/writing.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/userrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 reserved = 30LL * 24 * 3'600'000;

Failure dead()
{
    return fail(Error::Kind::Gone, u"user-code.dead"_s);
}

AuditEntry entryOf(const QString &action, UserId actor, UserId user, const QString &source)
{
    AuditEntry entry{action, actor};
    entry.subjectKind = u"user"_s;
    entry.subjectId = user.value;
    entry.source = source;
    return entry;
}

}

Result<User> UserAddressService::user(UserId id) const
{
    const auto found = UserRepository(m_database).byId(id);
    if (!found)
        return Failure(found.error());
    if (!*found || (*found)->state == UserState::Deleted)
        return fail(Error::Kind::NotFound, u"user.unknown"_s);
    return **found;
}

// What would be refused in the end is refused now: the claim is tried, and taken back.
Result<void> UserAddressService::request(const Caller &caller, UserId id, const AddressChange &change)
{
    if (!caller.isAdministrator() && caller.user != id)
        return fail(Error::Kind::Forbidden, u"user.not-allowed"_s);
    const auto key = EmailKey::parse(change.email);
    if (!key)
        return failInvalid(u"/email"_s, u"user."_s + QString(key.error().code).replace(u'.', u'-'));
    const auto whose = user(id);
    if (!whose)
        return Failure(whose.error());
    if (whose->state != UserState::Active)
        return fail(Error::Kind::Conflict, u"user.not-active"_s);
    if (EmailKey::parse(whose->email) == *key)
        return fail(Error::Kind::Conflict, u"user.email-same"_s);

    return writing(m_database, [&](ChangeLog &) -> Result<void> {
        const auto tried = m_database.transaction([&]() -> Result<void> {
            ChangeLog none(m_database);
            const auto claimed = UserClaim(m_database, m_settings, none, caller, m_now).prepare(*key, change.confirm, id);
            return claimed ? Result<void>(fail(Error::Kind::Conflict, u"user.only-tried"_s)) : claimed;
        });
        if (tried.error().code != u"user.only-tried"_s)
            return tried;
        return UserCodes(m_database, m_settings, m_now).forAddress(*whose, change.email, change.confirm).and_then([&] {
            return AuditRepository(m_database, m_now).record(entryOf(u"user.address-requested"_s, caller.user, id, caller.source));
        });
    });
}

Result<User> UserAddressService::prove(const QString &typed, const QString &source)
{
    const QByteArray hash = typedcode::hashOf(typed);
    return settled<User>(writing(m_database, [&](ChangeLog &changes) -> Outcome<User> {
        const EmailKey bucket = EmailKey::stored(QString::fromLatin1(hash.toHex()));
        if (const auto may = Attempts(m_database, u"user-code"_s, m_now).mayTry(bucket, source, u"user-code.limited"_s); !may)
            return Failure(may.error());
        const auto code = UserCodeRepository(m_database, m_now).find(hash, CodePurpose::Address);
        if (!code)
            return Failure(code.error());
        return *code ? move(changes, **code, hash, source) : refuse(hash, source);
    }));
}

Outcome<User> UserAddressService::move(ChangeLog &changes, const UserCode &code, const QByteArray &hash, const QString &source)
{
    Caller self;
    self.user = code.user;
    self.source = source;
    UserClaim claim(m_database, m_settings, changes, self, m_now);
    UserAddressRepository addresses(m_database);
    UserCodeRepository codes(m_database, m_now);
    const auto prepared = claim.prepare(code.key, code.confirmed, code.user);
    if (!prepared) {
        Error error = prepared.error(); // whoever holds the code is told that it failed, not whose contact it is
        error.extra = {};
        return Failure(error);
    }
    const auto held = UserRepository(m_database).hold(code.user);
    const auto still = codes.find(hash, CodePurpose::Address); // it may have ended while this one waited
    const auto before = user(code.user);
    const auto present = addresses.ofUser(code.user);
    if (!held || !still || !before || !present)
        return Failure(!held ? held.error() : !still ? still.error() : !before ? before.error() : present.error());
    if (!*still || (*still)->row != code.row)
        return dead();
    if (before->state != UserState::Active || present->isEmpty() || present->first().state != AddressState::Current)
        return dead(); // and what was prepared is undone

    changes.record(EntityKind::User, code.user.value, everyone, everyone);
    AuditEntry entry = entryOf(u"user.address-changed"_s, code.user, code.user, source);
    entry.detail = {{u"from"_s, present->first().key.value()}, {u"to"_s, code.key.value()}};
    const auto done = addresses.setFormer(present->first().id, m_now + reserved)
                          .and_then([&] { return claim.insert(code.user, code.address); })
                          .and_then([&] { return codes.endAllOf(code.user); })
                          .and_then([&] { return UserRepository(m_database).touch(code.user, m_now); })
                          .and_then([&] { return AuditRepository(m_database, m_now).record(entry); })
                          .and_then([&] { return UserMail(m_database, m_settings, m_now).addressChanged(*before, before->email, code.address); })
                          .and_then([&] { return user(code.user); });
    if (!done)
        return Failure(done.error());
    return Result<User>(*done);
}

Outcome<User> UserAddressService::refuse(const QByteArray &codeHash, const QString &source)
{
    const EmailKey bucket = EmailKey::stored(QString::fromLatin1(codeHash.toHex()));
    Attempts attempts(m_database, u"user-code"_s, m_now);
    const auto isTold = attempts.failed(bucket, source).and_then([&] { return attempts.isFirstOfHour(EmailKey()); });
    if (!isTold)
        return Failure(isTold.error());
    AuditEntry entry{u"user-code.refused"_s};
    entry.subjectKind = u"stranger"_s;
    entry.source = source;
    if (const auto written = *isTold ? AuditRepository(m_database, m_now).record(entry) : Result<void>(); !written)
        return Failure(written.error());
    return Result<User>(dead());
}

Result<User> UserAddressService::release(const Caller &caller, UserId id, UserAddressId address)
{
    if (!caller.isSupervisor())
        return fail(Error::Kind::Forbidden, u"user.not-allowed"_s);
    return writing(m_database, [&](ChangeLog &changes) -> Result<User> {
        ClaimRelease claims(m_database, changes, caller, m_now);
        const auto held = claims.hold(id);
        if (!held)
            return Failure(held.error());
        const auto former = std::find_if(held->begin(), held->end(), [&](const UserAddress &one) {
            return one.id == address && one.state == AddressState::Former;
        });
        if (former == held->end())
            return fail(Error::Kind::NotFound, u"user.address-unknown"_s);
        return claims.release(*former, u"user.released"_s)
            .and_then([&] { return UserRepository(m_database).touch(id, m_now); })
            .and_then([&] { return user(id); });
    });
}
