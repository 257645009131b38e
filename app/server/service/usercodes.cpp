// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/usercodes.h"

#include "app/server/service/typedcode.h"
#include "app/server/service/usermail.h"
#include "app/server/store/userrepository.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;

}

Result<void> UserCodes::invite(const User &user, const QString &agent)
{
    return issue(CodePurpose::Invitation, user, user.email, 7 * day).and_then([&](const QString &code) {
        return UserMail(m_database, m_settings, m_now).invitation(UserMail::readerOf(user), code, agent);
    });
}

Result<void> UserCodes::forPassword(const User &user)
{
    return issue(CodePurpose::Password, user, user.email, hour).and_then([&](const QString &code) {
        return UserMail(m_database, m_settings, m_now).password(UserMail::readerOf(user), code);
    });
}

Result<void> UserCodes::forSecondFactor(const User &user)
{
    return issue(CodePurpose::SecondFactor, user, user.email, hour).and_then([&](const QString &code) {
        return UserMail(m_database, m_settings, m_now).secondFactor(UserMail::readerOf(user), code);
    });
}

Result<void> UserCodes::forAddress(const User &user, const QString &address, bool confirmed)
{
    return issue(CodePurpose::Address, user, address, day, confirmed).and_then([&](const QString &code) {
        return UserMail(m_database, m_settings, m_now).addressProof({user.name, address, user.language}, code);
    });
}

Result<QString> UserCodes::issue(CodePurpose purpose, const User &user, const QString &address, qint64 lifetime, bool confirmed)
{
    const auto key = EmailKey::parse(address);
    if (!key)
        return fail(Error::Kind::Conflict, u"user.without-address"_s);
    // Whoever ends a user's codes, because the user leaves or moves to another address, must not miss this one.
    UserRepository users(m_database);
    const auto held = users.hold(user.id);
    const auto now = held ? users.byId(user.id) : Failure(held.error());
    if (!now)
        return Failure(now.error());
    if (!*now || (*now)->state != user.state || (*now)->email != user.email)
        return fail(Error::Kind::Stale, u"user.stale"_s);
    const Secret secret = typedcode::fresh();
    return UserCodeRepository(m_database, m_now)
        .insert({secret.hash, purpose, user.id, *key, address, confirmed, m_now + lifetime})
        .transform([&] { return QString::fromLatin1(secret.token); });
}
