// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/newuser.h"

#include "app/server/service/clashes.h"
#include "app/server/service/portaldoors.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/contactaddressrepository.h"
#include "app/server/store/contactrepository.h"
#include "app/server/store/identityrepository.h"
#include "app/server/store/userrepository.h"

using namespace Qt::StringLiterals;

Result<UserId> NewUser::make(const UserDraft &draft, const EmailKey &key, const QString &hash)
{
    if (const auto free = checkKey(key); !free)
        return Failure(free.error());
    const auto claimed = ContactAddressRepository(m_database).claiming(key);
    if (!claimed)
        return Failure(claimed.error());
    const ContactId contact = *claimed ? (*claimed)->contact : ContactId();
    if (const auto sure = draft.confirm || !*claimed ? Result<void>() : confirm(key, contact); !sure)
        return Failure(sure.error());

    const auto closed = PortalDoors(m_database, m_changes, m_caller, m_now)
                            .close(key, contact, u"identity.became-user"_s)
                            .and_then([&] { return IdentityRepository(m_database).discardRegistrations(key); })
                            .and_then([&] { return IdentityRepository(m_database).setSide(key, Side::User); });
    if (!closed)
        return Failure(closed.error());
    const auto user = insert(draft, key, hash);
    if (!user || !*claimed)
        return user;
    return clash(key, (*claimed)->address, *user, contact).transform([&] { return *user; });
}

Result<void> NewUser::checkKey(const EmailKey &key)
{
    if (!key.maySignIn())
        return failInvalid(u"/email"_s, u"user.email-not-for-sign-in"_s);
    const auto side = IdentityRepository(m_database).hold(key, Side::User);
    if (!side)
        return Failure(side.error());
    if (*side == Side::Channel)
        return failInvalid(u"/email"_s, u"user.email-is-channel"_s);
    const auto taken = UserRepository(m_database).claiming(key);
    if (!taken)
        return Failure(taken.error());
    if (*taken) {
        const qint64 owner = (*taken)->value;
        return Failure(Error{Error::Kind::Conflict, u"user.email-taken"_s, {{u"/email"_s, u"user.email-taken"_s}},
                             {{u"userId"_s, owner}}});
    }
    return {};
}

Result<void> NewUser::confirm(const EmailKey &key, ContactId contact) const
{
    const auto open = PortalSessionRepository(m_database, m_now).behind(key);
    const auto tickets = ContactRepository(m_database, m_now).openTickets(contact);
    if (!open || !tickets)
        return Failure(open ? tickets.error() : open.error());
    const QJsonObject wouldEnd{{u"sessions"_s, open->sessions}, {u"links"_s, open->links}, {u"invites"_s, open->invites},
                               {u"openTickets"_s, *tickets}};
    return Failure(Error{Error::Kind::Conflict, u"identity.confirmation-needed"_s, {},
                         {{u"contactId"_s, contact.value}, {u"wouldEnd"_s, wouldEnd}}});
}

Result<UserId> NewUser::insert(const UserDraft &draft, const EmailKey &key, const QString &hash)
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
    entry.detail = {{u"role"_s, int(draft.role)}};
    return users.claim(*id, key, cleanedAddress(draft.email), m_now)
        .and_then([&] { return users.setTeams(*id, draft.teams); })
        .and_then([&] { return AuditRepository(m_database, m_now).record(entry); })
        .transform([&] { return *id; });
}

Result<void> NewUser::clash(const EmailKey &key, const QString &address, UserId user, ContactId contact)
{
    m_changes.record(EntityKind::Contact, contact.value, everyone, everyone);
    return Clashes(m_database, m_changes, m_caller, m_now).open(key, address, user, contact).and_then([&] {
        return ContactRepository(m_database, m_now).touch(contact);
    });
}
