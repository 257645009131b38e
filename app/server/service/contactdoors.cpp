// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/contactdoors.h"

#include "app/server/service/portaldoors.h"
#include "app/server/store/identityrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QList<EmailKey> keysOf(const QList<ContactAddress> &addresses)
{
    QList<EmailKey> keys;
    for (const ContactAddress &address : addresses)
        keys.append(address.key);
    std::sort(keys.begin(), keys.end(), [](const EmailKey &a, const EmailKey &b) { return a.value() < b.value(); });
    return keys;
}

}

Result<void> ContactDoors::hold(ContactId contact)
{
    m_contact = contact;
    const auto addresses = ContactAddressRepository(m_database).ofContact(contact);
    if (!addresses)
        return Failure(addresses.error());
    m_addresses = *addresses;
    for (const EmailKey &key : keysOf(m_addresses)) {
        if (const auto side = IdentityRepository(m_database).hold(key, Side::Contact); !side)
            return Failure(side.error());
    }
    return {};
}

Result<void> ContactDoors::shut(const QString &reason)
{
    const auto now = ContactAddressRepository(m_database).ofContact(m_contact);
    if (!now)
        return Failure(now.error());
    if (keysOf(*now) != keysOf(m_addresses))
        return Failure(Error{Error::Kind::Stale, u"contact.stale"_s, {{u"/emails"_s, u"field.moved"_s}}});
    return PortalDoors(m_database, m_changes, m_caller, m_now).closeAll(m_contact, keysOf(m_addresses), reason);
}
