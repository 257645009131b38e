// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/addresschangerepository.h"

namespace {

PendingAddress readChange(const Row &row)
{
    return {row.id<ContactId>(0), row.bytes(1), EmailKey::stored(row.text(2)), row.text(3), EmailKey::stored(row.text(4)),
            row.integer(5), row.integer(6)};
}

}

Result<void> AddressChangeRepository::put(const PendingAddress &change)
{
    return m_database
        .execute("INSERT INTO address_change (contact_id, token_hash, key, address, replaces, created_at, expires_at)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (contact_id) DO UPDATE SET token_hash = excluded.token_hash,"
                 " key = excluded.key, address = excluded.address, replaces = excluded.replaces,"
                 " created_at = excluded.created_at, expires_at = excluded.expires_at",
                 {change.contact, change.hash, change.key.value(), change.address, change.replaces.value(), m_now, change.expiresAt})
        .transform([](qint64) {});
}

Result<std::optional<PendingAddress>> AddressChangeRepository::find(const QByteArray &hash) const
{
    return m_database.first("SELECT contact_id, token_hash, key, address, replaces, expires_at, created_at FROM address_change"
                            " WHERE token_hash = ? AND expires_at > ?",
                            {hash, m_now}, readChange);
}

Result<std::optional<PendingAddress>> AddressChangeRepository::ofContact(ContactId contact) const
{
    return m_database.first("SELECT contact_id, token_hash, key, address, replaces, expires_at, created_at FROM address_change"
                            " WHERE contact_id = ? AND expires_at > ?",
                            {contact, m_now}, readChange);
}

Result<bool> AddressChangeRepository::renew(ContactId contact, const QByteArray &hash, qint64 expiresAt)
{
    return m_database
        .execute("UPDATE address_change SET token_hash = ?, expires_at = ? WHERE contact_id = ? AND expires_at > ?",
                 {hash, expiresAt, contact, m_now})
        .transform([](qint64 touched) { return touched > 0; });
}

Result<qint64> AddressChangeRepository::removeOfContact(ContactId contact)
{
    return m_database.execute("DELETE FROM address_change WHERE contact_id = ?", {contact});
}

Result<void> AddressChangeRepository::removeExpired()
{
    return m_database.execute("DELETE FROM address_change WHERE expires_at <= ?", {m_now}).transform([](qint64) {});
}
