// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/contactaddressrepository.h"


namespace {

ContactAddress readAddress(const Row &row)
{
    return {row.id<ContactEmailId>(0), EmailKey::stored(row.text(1)), row.text(2), row.flag(3), row.id<ContactId>(4)};
}

}

Result<QHash<ContactId, QList<ContactEmail>>> ContactAddressRepository::emailsOf(const QList<ContactId> &contacts) const
{
    QHash<ContactId, QList<ContactEmail>> emails;
    return m_database
        .select("SELECT a.contact_id, a.id, a.address, a.is_primary, a.verified_at, CASE WHEN i.side = 'user' THEN 1 ELSE 0 END"
                " FROM {each} JOIN contact_address a ON a.contact_id = each.value JOIN identity i ON i.key = a.key"
                " ORDER BY a.contact_id, a.is_primary DESC, a.id",
                {eachOf(contacts)},
                [&](const Row &row) {
                    emails[row.id<ContactId>(0)].append(
                        {row.id<ContactEmailId>(1), row.text(2), row.flag(3), !row.isNull(4), row.flag(5)});
                    return true;
                })
        .transform([&] { return emails; });
}

Result<QList<ContactAddress>> ContactAddressRepository::ofContact(ContactId contact) const
{
    return m_database.list("SELECT id, key, address, is_primary, contact_id FROM contact_address WHERE contact_id = ?"
                           " ORDER BY is_primary DESC, id",
                           {contact}, readAddress);
}

Result<std::optional<ContactAddress>> ContactAddressRepository::claiming(const EmailKey &key) const
{
    return m_database.first("SELECT id, key, address, is_primary, contact_id FROM contact_address WHERE key = ?", {key.value()},
                            readAddress);
}

Result<void> ContactAddressRepository::insert(const ContactAddress &address, qint64 now)
{
    return m_database
        .execute("INSERT INTO contact_address (key, contact_id, address, is_primary, created_at) VALUES (?, ?, ?, ?, ?)",
                 {address.key.value(), address.contact, address.address, address.primary, now})
        .transform([](qint64) {});
}

Result<void> ContactAddressRepository::respell(ContactEmailId id, const QString &address)
{
    return m_database.execute("UPDATE contact_address SET address = ? WHERE id = ?", {address, id}).transform([](qint64) {});
}

Result<void> ContactAddressRepository::remove(ContactEmailId id)
{
    return m_database.execute("DELETE FROM contact_address WHERE id = ?", {id}).transform([](qint64) {});
}

Result<void> ContactAddressRepository::setPrimary(ContactId contact, const EmailKey &key)
{
    // In two steps: the index that allows one primary address is checked row by row.
    return m_database.execute("UPDATE contact_address SET is_primary = 0 WHERE contact_id = ? AND is_primary = 1", {contact})
        .and_then([&](qint64) {
            return m_database.execute("UPDATE contact_address SET is_primary = 1 WHERE contact_id = ? AND key = ?",
                                      {contact, key.value()});
        })
        .transform([](qint64) {});
}

Result<void> ContactAddressRepository::setVerified(const EmailKey &key, qint64 now)
{
    return m_database.execute("UPDATE contact_address SET verified_at = ? WHERE key = ? AND verified_at IS NULL", {now, key.value()})
        .transform([](qint64) {});
}

Result<void> ContactAddressRepository::setUnverified(const EmailKey &key)
{
    return m_database.execute("UPDATE contact_address SET verified_at = NULL WHERE key = ?", {key.value()}).transform([](qint64) {});
}
