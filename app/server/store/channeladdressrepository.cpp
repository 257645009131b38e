// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/channeladdressrepository.h"

Result<QList<EmailKey>> ChannelAddressRepository::keys() const
{
    return m_database.list("SELECT key FROM channel_address ORDER BY key", {},
                           [](const Row &row) { return EmailKey::stored(row.text(0)); });
}

Result<void> ChannelAddressRepository::insert(const EmailKey &key, const QString &address)
{
    return m_database
        .execute("INSERT INTO channel_address (key, address) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET address = excluded.address",
                 {key.value(), address})
        .transform([](qint64) {});
}

Result<void> ChannelAddressRepository::remove(const EmailKey &key)
{
    return m_database.execute("DELETE FROM channel_address WHERE key = ?", {key.value()}).transform([](qint64) {});
}
