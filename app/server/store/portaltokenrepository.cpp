// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/portaltokenrepository.h"

using namespace Qt::StringLiterals;

namespace {

constexpr const char *words[] = {"invite", "password", "access", "address"};

QString wordOf(TokenPurpose purpose)
{
    return QString::fromLatin1(words[int(purpose)]);
}

TokenPurpose purposeOf(const QString &word)
{
    for (int i = 0; i < 4; ++i) {
        if (word == QLatin1StringView(words[i]))
            return TokenPurpose(i);
    }
    return TokenPurpose::Access;
}

PortalToken readToken(const Row &row)
{
    PortalToken token;
    token.row = row.integer(0);
    token.purpose = purposeOf(row.text(1));
    token.key = EmailKey::stored(row.text(2));
    token.contact = row.id<ContactId>(3);
    token.name = row.text(4);
    token.address = row.text(5);
    token.language = row.text(6);
    token.ticket = row.id<TicketId>(7);
    token.expiresAt = row.integer(8);
    token.hasPassword = row.flag(9);
    return token;
}

const QByteArray alive =
    "SELECT t.id, t.purpose, t.key, t.contact_id, c.name, a.address, c.language, t.ticket_id, t.expires_at,"
    " CASE WHEN EXISTS (SELECT 1 FROM portal_password p WHERE p.contact_id = t.contact_id) THEN 1 ELSE 0 END"
    " FROM portal_token t JOIN identity i ON i.key = t.key AND i.side = 'contact'"
    " JOIN contact_address a ON a.key = t.key AND a.contact_id = t.contact_id JOIN contact c ON c.id = t.contact_id"
    " WHERE t.expires_at > ?";

}

Result<std::optional<qint64>> PortalTokenRepository::insert(const Fresh &token)
{
    return m_database.first(
        "INSERT INTO portal_token (token_hash, purpose, key, contact_id, ticket_id, created_at, expires_at)"
        " SELECT ?, ?, i.key, a.contact_id, ?, ?, ? FROM identity i JOIN contact_address a ON a.key = i.key"
        " JOIN contact c ON c.id = a.contact_id AND c.blocked = 0"
        " WHERE i.key = ? AND i.side = 'contact' AND a.contact_id = ? RETURNING id",
        {token.hash, wordOf(token.purpose), token.ticket, m_now, token.expiresAt, token.key.value(), token.contact},
        [](const Row &row) { return row.integer(0); });
}

Result<std::optional<PortalToken>> PortalTokenRepository::find(const QByteArray &hash) const
{
    return m_database.first(alive + " AND t.token_hash = ?", {m_now, hash}, readToken);
}

Result<std::optional<PortalToken>> PortalTokenRepository::findByGrant(const QByteArray &grantHash) const
{
    return m_database.first(
        alive + " AND t.id = (SELECT g.portal_token_id FROM portal_grant g WHERE g.token_hash = ? AND g.expires_at > ?)",
        {m_now, grantHash, m_now}, readToken);
}

Result<void> PortalTokenRepository::setOpened(qint64 token)
{
    return m_database.execute("UPDATE portal_token SET opened_at = ? WHERE id = ? AND opened_at IS NULL", {m_now, token})
        .transform([](qint64) {});
}

Result<void> PortalTokenRepository::insertGrant(const QByteArray &hash, qint64 token, qint64 expiresAt)
{
    return m_database
        .execute("INSERT INTO portal_grant (token_hash, portal_token_id, created_at, expires_at) VALUES (?, ?, ?, ?)",
                 {hash, token, m_now, expiresAt})
        .transform([](qint64) {});
}

Result<void> PortalTokenRepository::end(qint64 token)
{
    return m_database.execute("DELETE FROM portal_token WHERE id = ?", {token}).transform([](qint64) {});
}

Result<qint64> PortalTokenRepository::endOfKey(const EmailKey &key)
{
    return m_database.execute("DELETE FROM portal_token WHERE key = ?", {key.value()});
}

Result<qint64> PortalTokenRepository::endOfContact(ContactId contact)
{
    return m_database.execute("DELETE FROM portal_token WHERE contact_id = ?", {contact});
}

Result<qint64> PortalTokenRepository::endOfContact(ContactId contact, TokenPurpose purpose, TicketId ticket)
{
    return m_database.execute("DELETE FROM portal_token WHERE contact_id = ? AND purpose = ? AND COALESCE(ticket_id, 0) = ?",
                              {contact, wordOf(purpose), ticket.value});
}

Result<qint64> PortalTokenRepository::endOfContactButAccess(ContactId contact)
{
    return m_database.execute("DELETE FROM portal_token WHERE contact_id = ? AND purpose <> 'access'", {contact});
}

Result<void> PortalTokenRepository::removeExpired()
{
    return m_database.execute("DELETE FROM portal_grant WHERE expires_at <= ?", {m_now})
        .and_then([&](qint64) { return m_database.execute("DELETE FROM portal_token WHERE expires_at <= ?", {m_now}); })
        .transform([](qint64) {});
}
