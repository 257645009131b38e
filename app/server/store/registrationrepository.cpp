// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/registrationrepository.h"

namespace {

Registration readRegistration(const Row &row)
{
    return {row.integer(0), row.bytes(1), EmailKey::stored(row.text(2)), row.text(3), row.text(4),
            row.text(5),    row.flag(6),  row.integer(7),                row.integer(8)};
}

}

Result<qint64> RegistrationRepository::insert(const Registration &registration)
{
    return m_database
        .first("INSERT INTO registration (token_hash, key, address, name, language, held, created_at, expires_at)"
               " VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
               {registration.hash, registration.key.value(), registration.address, registration.name, registration.language,
                registration.held, m_now, registration.expiresAt},
               [](const Row &row) { return row.integer(0); })
        .transform([](const auto &id) { return id.value_or(0); });
}

Result<std::optional<Registration>> RegistrationRepository::find(const QByteArray &hash) const
{
    return m_database.first("SELECT id, token_hash, key, address, name, language, held, expires_at, created_at FROM registration"
                            " WHERE token_hash = ? AND expires_at > ? AND held = 0",
                            {hash, m_now}, readRegistration);
}

Result<QList<HeldRegistration>> RegistrationRepository::held() const
{
    auto waiting = m_database.list("SELECT id, address, name, created_at, expires_at FROM registration"
                                   " WHERE held = 1 AND expires_at > ? ORDER BY id",
                                   {m_now}, [](const Row &row) {
                                       return HeldRegistration{row.integer(0), row.text(1), row.text(2), row.integer(3), row.integer(4), {}, {}, {}};
                                   });
    if (!waiting)
        return waiting;
    for (HeldRegistration &held : *waiting) {
        if (const auto named = nameUser(held); !named)
            return Failure(named.error());
    }
    return waiting;
}

Result<void> RegistrationRepository::nameUser(HeldRegistration &held) const
{
    const auto key = EmailKey::parse(held.address);
    if (!key)
        return {};
    return m_database.select("SELECT u.id, u.name, a.address FROM user_address a JOIN account_user u ON u.id = a.user_id"
                             " WHERE a.skeleton = ? AND a.state <> 'released' AND a.key <> ? ORDER BY a.id LIMIT 1",
                             {key->skeleton(), key->value()}, [&held](const Row &row) {
                                 held.user = row.id<UserId>(0);
                                 held.userName = row.text(1);
                                 held.userAddress = row.text(2);
                                 return false;
                             });
}

Result<std::optional<Registration>> RegistrationRepository::release(qint64 id, const QByteArray &hash, qint64 expiresAt)
{
    return m_database.first("UPDATE registration SET held = 0, token_hash = ?, expires_at = ? WHERE id = ? AND held = 1 AND expires_at > ?"
                            " RETURNING id, token_hash, key, address, name, language, held, expires_at, created_at",
                            {hash, expiresAt, id, m_now}, readRegistration);
}

Result<bool> RegistrationRepository::removeHeld(qint64 id)
{
    return m_database.execute("DELETE FROM registration WHERE id = ? AND held = 1", {id}).transform([](qint64 touched) {
        return touched > 0;
    });
}

Result<void> RegistrationRepository::remove(qint64 id)
{
    return m_database.execute("DELETE FROM registration WHERE id = ?", {id}).transform([](qint64) {});
}

Result<void> RegistrationRepository::removeOfKey(const EmailKey &key)
{
    return m_database.execute("DELETE FROM registration WHERE key = ?", {key.value()}).transform([](qint64) {});
}

Result<void> RegistrationRepository::removeOfContact(ContactId contact)
{
    return m_database
        .execute("DELETE FROM registration WHERE key IN (SELECT key FROM contact_address WHERE contact_id = ?)", {contact})
        .transform([](qint64) {});
}

Result<void> RegistrationRepository::removeExpired()
{
    return m_database.execute("DELETE FROM registration WHERE expires_at <= ?", {m_now}).transform([](qint64) {});
}
