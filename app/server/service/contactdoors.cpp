// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/contactdoors.h"

#include "app/server/service/heldkeys.h"
#include "app/server/service/portaldoors.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QList<EmailKey> keysOf(const QList<ContactAddress> &addresses)
{
    QList<EmailKey> keys;
    for (const ContactAddress &address : addresses)
        keys.append(address.key);
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
    return holdKeys(m_database, keysOf(m_addresses), Side::Contact).transform([](const auto &) {});
}

Result<void> ContactDoors::shut(const QString &reason)
{
    const auto now = ContactAddressRepository(m_database).ofContact(m_contact);
    if (!now)
        return Failure(now.error());
    const QList<EmailKey> keys = keysOf(*now);
    const QList<EmailKey> held = keysOf(m_addresses);
    if (QSet(keys.begin(), keys.end()) != QSet(held.begin(), held.end()))
        return Failure(Error{Error::Kind::Stale, u"contact.stale"_s, {{u"/emails"_s, u"field.moved"_s}}});
    return PortalDoors(m_database, m_changes, m_caller, m_now).closeAll(m_contact, keys, reason);
}
