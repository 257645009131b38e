// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/setupservice.h"

#include "app/server/service/newuser.h"
#include "app/server/service/password.h"
#include "app/server/service/secret.h"
#include "app/server/service/writing.h"
#include "app/server/store/userrepository.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

Failure setUpAlready()
{
    return fail(Error::Kind::Conflict, u"account.set-up-already"_s);
}

}

Result<bool> SetupService::isNeeded() const
{
    return UserRepository(m_database).anyExists().transform([](bool exists) { return !exists; });
}

Result<void> SetupService::checkToken(const QString &token, const QString &file)
{
    QFile held(file);
    if (file.isEmpty() || !held.open(QIODevice::ReadOnly))
        return setUpAlready();
    if (!Secret::same(token.trimmed().toUtf8(), held.read(1000).trimmed()))
        return fail(Error::Kind::Forbidden, u"setup.token-wrong"_s);
    return {};
}

Result<PreparedUser> SetupService::prepare(const UserDraft &draft, const QString &typed) const
{
    if (draft.name.trimmed().isEmpty())
        return failInvalid(u"/name"_s, u"user.name-missing"_s);
    const auto key = EmailKey::parse(cleanedAddress(draft.email));
    if (!key)
        return failInvalid(u"/email"_s, u"user."_s + QString(key.error().code).replace(u'.', u'-'));
    const QStringList ownWords{key->value(), key->value().section(u'@', 0, 0), draft.name, m_settings.company};
    return password::check(typed, ownWords, u"/password"_s)
        .and_then([&] { return password::hash(typed); })
        .transform([&](const QString &hash) { return PreparedUser{draft, *key, hash}; });
}

Result<User> SetupService::createFirst(const PreparedUser &user, const QString &source)
{
    return writing(m_database, [&](ChangeLog &changes) -> Result<User> {
        // The lock makes two first administrators at once impossible on PostgreSQL too.
        const auto exists = changes.holdCounter().and_then([&] { return UserRepository(m_database).anyExists(); });
        if (!exists)
            return Failure(exists.error());
        if (*exists)
            return setUpAlready();
        PreparedUser administrator = user;
        administrator.draft.role = Role::Administrator;
        return write(changes, administrator, source);
    });
}

Result<User> SetupService::create(const PreparedUser &user)
{
    return writing(m_database, [&](ChangeLog &changes) { return write(changes, user, {}); });
}

Result<User> SetupService::write(ChangeLog &changes, const PreparedUser &user, const QString &source)
{
    Caller nobody;
    nobody.source = source;
    const auto id = NewUser(m_database, m_settings, changes, nobody, m_now).make(user.draft, user.key, user.hash);
    if (!id)
        return Failure(id.error());
    const auto written = UserRepository(m_database).byId(*id);
    if (!written)
        return Failure(written.error());
    return **written;
}
