// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/opensession.h"

#include "app/server/service/secret.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/userrepository.h"
#include "app/server/store/usersessionrepository.h"

using namespace Qt::StringLiterals;

Result<SignedIn> openSession(Database &database, qint64 now, UserId user, const QString &source, const QString &client)
{
    const Secret secret = Secret::fresh();
    AuditEntry entry{u"session.opened"_s, user};
    entry.subjectKind = u"user"_s;
    entry.subjectId = user.value;
    entry.source = source;
    return UserSessionRepository(database, now)
        .insert({secret.hash, user, client.left(200), source, now + usersession::idleLifetime})
        .and_then([&](qint64) { return AuditRepository(database, now).record(entry); })
        .and_then([&] { return UserRepository(database).byId(user); })
        .transform([&](const std::optional<User> &found) { return SignedIn{QString::fromLatin1(secret.token), *found}; });
}
