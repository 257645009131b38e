// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/claimrelease.h"

#include "app/server/service/clashes.h"
#include "app/server/service/heldkeys.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/contactaddressrepository.h"
#include "app/server/store/contactrepository.h"
#include "app/server/store/identityrepository.h"

using namespace Qt::StringLiterals;

Result<QList<UserAddress>> ClaimRelease::hold(UserId user)
{
    UserAddressRepository addresses(m_database);
    const auto seen = addresses.ofUser(user);
    if (!seen)
        return seen;
    QList<EmailKey> keys;
    for (const UserAddress &address : *seen)
        keys.append(address.key);
    return holdKeys(m_database, keys, Side::User).and_then([&](const auto &) { return addresses.ofUser(user); });
}

Result<void> ClaimRelease::releaseAll(const QList<UserAddress> &addresses, const QString &resolution)
{
    for (const UserAddress &address : addresses) {
        if (address.state == AddressState::Released)
            continue;
        if (const auto released = release(address, resolution); !released)
            return released;
    }
    return {};
}

Result<void> ClaimRelease::release(const UserAddress &address, const QString &resolution)
{
    AuditEntry entry{u"user.address-released"_s, m_caller.user};
    entry.subjectKind = u"user"_s;
    entry.subjectId = address.user.value;
    entry.source = m_caller.source;
    entry.detail = {{u"key"_s, address.key.value()}, {u"reason"_s, resolution}};
    m_changes.record(EntityKind::User, address.user.value, everyone, everyone);
    return UserAddressRepository(m_database)
        .release(address.id)
        .and_then([&] { return IdentityRepository(m_database).setSide(address.key, Side::Contact); })
        .and_then([&] { return tellContact(address, resolution); })
        .and_then([&] { return AuditRepository(m_database, m_now).record(entry); });
}

Result<void> ClaimRelease::tellContact(const UserAddress &address, const QString &resolution)
{
    ContactAddressRepository addresses(m_database);
    const auto claimed = addresses.claiming(address.key);
    if (!claimed)
        return Failure(claimed.error());
    if (!*claimed)
        return {};
    m_changes.record(EntityKind::Contact, (*claimed)->contact.value, everyone, everyone);
    return addresses.setUnverified(address.key)
        .and_then([&] { return Clashes(m_database, m_changes, m_caller, m_now).resolve(address.key, resolution); })
        .and_then([&] { return ContactRepository(m_database, m_now).touch((*claimed)->contact); });
}
