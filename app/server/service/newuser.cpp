// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/newuser.h"

#include "app/server/store/auditrepository.h"
#include "app/server/store/userrepository.h"

using namespace Qt::StringLiterals;

Result<UserId> NewUser::make(const UserDraft &draft, const EmailKey &key, const QString &hash)
{
    UserClaim claim(m_database, m_settings, m_changes, m_caller, m_now);
    if (const auto free = claim.prepare(key, draft.confirm); !free)
        return Failure(free.error());
    if (draft.contact.isValid() && claim.contact() != draft.contact)
        return failInvalid(u"/contactId"_s, u"user.contact-without-address"_s);
    const auto id = insert(draft, hash);
    if (!id)
        return id;
    return claim.insert(*id, cleanedAddress(draft.email), draft.contact.isValid()).transform([&] { return *id; });
}

Result<UserId> NewUser::insert(const UserDraft &draft, const QString &hash)
{
    User user;
    user.name = draft.name;
    user.role = draft.role;
    user.state = hash.isEmpty() ? UserState::Invited : UserState::Active;
    UserRepository users(m_database);
    const auto id = users.insert(user, hash, m_now);
    if (!id)
        return id;
    m_changes.record(EntityKind::User, id->value, std::nullopt, everyone);

    AuditEntry entry{u"user.created"_s, m_caller.user};
    entry.subjectKind = u"user"_s;
    entry.subjectId = id->value;
    entry.source = m_caller.source;
    entry.detail = {{u"role"_s, int(draft.role)}, {u"contact"_s, draft.contact.value}};
    return users.setTeams(*id, draft.teams)
        .and_then([&] { return AuditRepository(m_database, m_now).record(entry); })
        .transform([&] { return *id; });
}
