// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/channeladdresses.h"

#include "app/server/store/channeladdressrepository.h"
#include "app/server/store/contactaddressrepository.h"
#include "app/server/store/identityrepository.h"
#include "app/server/store/userrepository.h"

#include <QMap>

using namespace Qt::StringLiterals;

Result<void> ChannelAddresses::set(const QStringList &addresses)
{
    QMap<QString, QString> wanted; // in the order of the keys, as locks are taken
    for (const QString &address : addresses) {
        if (const auto key = EmailKey::parse(address))
            wanted.insert(key->value(), address.trimmed());
    }
    return m_database.transaction([&]() -> Result<void> {
        const auto present = ChannelAddressRepository(m_database).keys();
        if (!present)
            return Failure(present.error());
        for (const EmailKey &key : *present) {
            if (const auto gone = wanted.contains(key.value()) ? Result<void>() : giveUp(key); !gone)
                return gone;
        }
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
            if (const auto claimed = claim(EmailKey::stored(it.key()), it.value()); !claimed)
                return claimed;
        }
        return {};
    });
}

Result<void> ChannelAddresses::claim(const EmailKey &key, const QString &address)
{
    IdentityRepository identities(m_database);
    const auto side = identities.hold(key, Side::Channel);
    if (!side)
        return Failure(side.error());
    if (*side != Side::Channel) { // a row alone is no claim
        const auto moved = checkFree(key, address)
                               .and_then([&] { return identities.discardRegistrations(key); })
                               .and_then([&] { return identities.setSide(key, Side::Channel); });
        if (!moved)
            return moved;
    }
    return ChannelAddressRepository(m_database).insert(key, address);
}

Result<void> ChannelAddresses::giveUp(const EmailKey &key)
{
    IdentityRepository identities(m_database);
    return identities.hold(key, Side::Channel).and_then([&](Side) { return ChannelAddressRepository(m_database).remove(key); }).and_then([&] {
        return identities.forgetUnclaimed(key);
    });
}

Result<void> ChannelAddresses::checkFree(const EmailKey &key, const QString &address) const
{
    const auto user = UserRepository(m_database).claiming(key);
    const auto contact = ContactAddressRepository(m_database).claiming(key);
    if (!user || !contact)
        return Failure(user ? contact.error() : user.error());
    if (*user)
        return fail(Error::Kind::Conflict, u"settings.mail-address-taken"_s,
                    u"%1 is the address of a user (number %2), so it cannot be a mailbox too. Give that user another address first."_s
                        .arg(address)
                        .arg((*user)->value));
    if (*contact)
        return fail(Error::Kind::Conflict, u"settings.mail-address-taken"_s,
                    u"%1 is the address of a contact (number %2), so it cannot be a mailbox too. Give that contact another address first."_s
                        .arg(address)
                        .arg((*contact)->contact.value));
    return {};
}
