// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/portalsessionrepository.h"

Result<std::optional<PortalSignIn>> PortalSessionRepository::signInOf(const EmailKey &key) const
{
    return m_database.first("SELECT s.contact_id, p.hash FROM portal_sign_in s"
                            " JOIN identity i ON i.key = s.key AND i.side = 'contact'"
                            " JOIN contact_address a ON a.key = s.key AND a.contact_id = s.contact_id"
                            " JOIN portal_password p ON p.contact_id = s.contact_id WHERE s.key = ?",
                            {key.value()}, [](const Row &row) { return PortalSignIn{row.id<ContactId>(0), row.text(1)}; });
}

Result<std::optional<PortalSession>> PortalSessionRepository::find(const QByteArray &tokenHash) const
{
    return m_database.first(
        "SELECT s.id, s.contact_id, c.name, a.address, c.language, CASE WHEN o.shares_tickets = 1 THEN o.id ELSE 0 END"
        " FROM portal_session s JOIN portal_sign_in p ON p.key = s.key AND p.contact_id = s.contact_id"
        " JOIN identity i ON i.key = s.key AND i.side = 'contact'"
        " JOIN contact_address a ON a.key = s.key AND a.contact_id = s.contact_id"
        " JOIN contact c ON c.id = s.contact_id LEFT JOIN organization o ON o.id = c.organization_id"
        " WHERE s.token_hash = ? AND s.expires_at > ?",
        {tokenHash, m_now}, [](const Row &row) {
            return PortalSession{row.integer(0), row.id<ContactId>(1), row.text(2),
                                 row.text(3),    row.text(4),          row.id<OrganizationId>(5)};
        });
}

Result<bool> PortalSessionRepository::isLive(qint64 session) const
{
    return m_database
        .first("SELECT id FROM portal_session WHERE id = ? AND expires_at > ?", {session, m_now}, [](const Row &) { return true; })
        .transform([](const auto &found) { return found.has_value(); });
}

Result<bool> PortalSessionRepository::hold(qint64 session)
{
    return m_database
        .first("SELECT s.id FROM identity i JOIN portal_session s ON s.key = i.key"
               " WHERE s.id = ? AND s.expires_at > ? AND i.side = 'contact' {forShare}",
               {session, m_now}, [](const Row &row) { return row.integer(0); })
        .transform([](const auto &found) { return found.has_value(); });
}

Result<OpenDoors> PortalSessionRepository::behind(const EmailKey &key) const
{
    return m_database
        .first("SELECT (SELECT COUNT(*) FROM portal_session WHERE key = ? AND expires_at > ?),"
               " (SELECT COUNT(*) FROM portal_token WHERE key = ? AND expires_at > ? AND purpose <> 'invite'),"
               " (SELECT COUNT(*) FROM portal_token WHERE key = ? AND expires_at > ? AND purpose = 'invite'),"
               " (SELECT COUNT(*) FROM portal_sign_in WHERE key = ?),"
               " (SELECT COUNT(*) FROM registration WHERE key = ? AND expires_at > ?)"
               " + (SELECT COUNT(*) FROM address_change WHERE (key = ? OR replaces = ?) AND expires_at > ?)",
               {key.value(), m_now, key.value(), m_now, key.value(), m_now, key.value(), key.value(), m_now, key.value(),
                key.value(), m_now},
               [](const Row &row) {
                   return OpenDoors{row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4)};
               })
        .transform([](const auto &found) { return found.value_or(OpenDoors()); });
}

Result<std::optional<qint64>> PortalSessionRepository::insert(const Fresh &session)
{
    return m_database.first("INSERT INTO portal_session (token_hash, key, contact_id, source, created_at, seen_at, expires_at)"
                            " SELECT ?, s.key, s.contact_id, ?, ?, ?, ? FROM portal_sign_in s"
                            " JOIN identity i ON i.key = s.key AND i.side = 'contact'"
                            " JOIN portal_password p ON p.contact_id = s.contact_id"
                            " WHERE s.key = ? AND s.contact_id = ? AND p.hash = ? RETURNING id",
                            {session.tokenHash, session.source, m_now, m_now, session.expiresAt, session.key.value(),
                             session.contact, session.passwordHash},
                            [](const Row &row) { return row.integer(0); });
}

Result<bool> PortalSessionRepository::prove(const EmailKey &key, ContactId contact)
{
    return m_database
        .first("INSERT INTO portal_sign_in (key, contact_id, proven_at)"
               " SELECT i.key, a.contact_id, ? FROM identity i JOIN contact_address a ON a.key = i.key"
               " JOIN contact c ON c.id = a.contact_id AND c.blocked = 0"
               " WHERE i.key = ? AND i.side = 'contact' AND a.contact_id = ?"
               " ON CONFLICT (key) DO UPDATE SET proven_at = excluded.proven_at RETURNING contact_id",
               {m_now, key.value(), contact}, [](const Row &row) { return row.integer(0); })
        .transform([](const auto &found) { return found.has_value(); });
}

Result<bool> PortalSessionRepository::hasPassword(ContactId contact) const
{
    return m_database
        .first("SELECT contact_id FROM portal_password WHERE contact_id = ?", {contact}, [](const Row &row) { return row.integer(0); })
        .transform([](const auto &found) { return found.has_value(); });
}

Result<void> PortalSessionRepository::setPassword(ContactId contact, const QString &hash)
{
    return m_database
        .execute("INSERT INTO portal_password (contact_id, hash, set_at) VALUES (?, ?, ?)"
                 " ON CONFLICT (contact_id) DO UPDATE SET hash = excluded.hash, set_at = excluded.set_at",
                 {contact, hash, m_now})
        .transform([](qint64) {});
}

Result<bool> PortalSessionRepository::end(const QByteArray &tokenHash)
{
    return m_database.execute("DELETE FROM portal_session WHERE token_hash = ?", {tokenHash}).transform([](qint64 touched) {
        return touched > 0;
    });
}

Result<qint64> PortalSessionRepository::endOfContact(ContactId contact)
{
    return m_database.execute("DELETE FROM portal_session WHERE contact_id = ?", {contact});
}

Result<void> PortalSessionRepository::disprove(const EmailKey &key)
{
    const auto contacts = m_database.list("DELETE FROM portal_sign_in WHERE key = ? RETURNING contact_id", {key.value()},
                                          [](const Row &row) { return row.id<ContactId>(0); });
    if (!contacts)
        return Failure(contacts.error());
    for (const ContactId contact : *contacts) {
        const auto fallen = m_database.execute("DELETE FROM portal_password WHERE contact_id = ?"
                                               " AND NOT EXISTS (SELECT 1 FROM portal_sign_in s WHERE s.contact_id = ?)",
                                               {contact, contact});
        if (!fallen)
            return Failure(fallen.error());
    }
    return {};
}

Result<void> PortalSessionRepository::removeExpired()
{
    return m_database.execute("DELETE FROM portal_session WHERE expires_at <= ?", {m_now}).transform([](qint64) {});
}
