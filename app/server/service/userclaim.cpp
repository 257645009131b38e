// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/userclaim.h"

#include "app/server/service/clashes.h"
#include "app/server/service/portaldoors.h"
#include "app/server/service/usermail.h"
#include "app/server/service/whatifservice.h"
#include "app/server/store/contactrepository.h"
#include "app/server/store/identityrepository.h"
#include "app/server/store/useraddressrepository.h"
#include "app/server/store/userrepository.h"
#include "models/domain/identityrule.h"
#include "models/protocol/consequencesjson.h"

using namespace Qt::StringLiterals;

Result<void> UserClaim::prepare(const EmailKey &key, bool confirmed, UserId owner)
{
    m_key = key;
    if (!key.maySignIn())
        return failInvalid(u"/email"_s, u"user.email-not-for-sign-in"_s);
    IdentityRepository identities(m_database);
    const auto side = identities.hold(key, Side::User);
    if (!side)
        return Failure(side.error());
    if (*side == Side::Channel)
        return failInvalid(u"/email"_s, u"user.email-is-channel"_s);
    if (const auto free = checkOwner(owner); !free || m_own.isValid())
        return free;
    const auto claimed = ContactAddressRepository(m_database).claiming(key);
    if (!claimed)
        return Failure(claimed.error());
    m_contact = *claimed;
    if (const auto sure = m_contact && !confirmed ? confirm() : Result<void>(); !sure)
        return sure;
    return tellAddressee()
        .and_then([&] { return PortalDoors(m_database, m_changes, m_caller, m_now).close(key, contact(), u"identity.became-user"_s); })
        .and_then([&] { return identities.discardRegistrations(key); })
        .and_then([&] { return identities.setSide(key, Side::User); });
}

Result<void> UserClaim::checkOwner(UserId owner)
{
    const auto taken = UserRepository(m_database).claiming(m_key);
    if (!taken)
        return Failure(taken.error());
    if (!*taken)
        return {};
    if (**taken != owner) {
        return Failure(Error{Error::Kind::Conflict, u"user.email-taken"_s, {{u"/email"_s, u"user.email-taken"_s}},
                             {{u"userId"_s, (*taken)->value}}});
    }
    return UserAddressRepository(m_database).ofUser(owner).transform([&](const QList<UserAddress> &own) {
        for (const UserAddress &address : own)
            m_own = address.key == m_key && address.state != AddressState::Released ? address.id : m_own;
    });
}

Result<void> UserClaim::confirm() const
{
    const auto whatIf = WhatIfService(m_database, m_now).ofAddress(m_key);
    if (!whatIf)
        return Failure(whatIf.error());
    return Failure(Error{Error::Kind::Conflict, u"identity.confirmation-needed"_s, {},
                         {{u"contactId"_s, contact().value}, {u"wouldEnd"_s, protocol::asObject(*whatIf)}}});
}

// Only where a way in is taken away: nobody is written to about a portal that was never used.
Result<void> UserClaim::tellAddressee()
{
    if (!m_contact)
        return {};
    const auto open = PortalSessionRepository(m_database, m_now).behind(m_key);
    if (!open)
        return Failure(open.error());
    const SwitchOff ends{open->proofs > 0, int(open->sessions), int(open->links + open->invites), 0};
    if (!endsPortalUse(ends))
        return {};
    const auto whose = ContactRepository(m_database, m_now).byId(contact());
    if (!whose)
        return Failure(whose.error());
    return UserMail(m_database, m_settings, m_now).portalOff({(*whose)->name, m_contact->address, (*whose)->language});
}

Result<void> UserClaim::insert(UserId user, const QString &address, bool isLinked)
{
    if (m_own.isValid())
        return UserAddressRepository(m_database).setCurrent(m_own);
    return UserRepository(m_database).claim(user, m_key, address, m_now).and_then([&] {
        return m_contact ? openClash(user, isLinked) : Result<void>();
    });
}

Result<void> UserClaim::openClash(UserId user, bool isLinked)
{
    m_changes.record(EntityKind::Contact, contact().value, everyone, everyone);
    Clashes clashes(m_database, m_changes, m_caller, m_now);
    return clashes.open(m_key, m_contact->address, user, contact())
        .and_then([&] { return isLinked ? clashes.accept(m_key) : Result<void>(); })
        .and_then([&] { return ContactRepository(m_database, m_now).touch(contact()); });
}
