// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/requesterclaimrepository.h"

Result<void> RequesterClaimRepository::insert(const Claim &claim)
{
    return m_database
        .execute("INSERT INTO requester_claim (token_hash, key, address, ticket_id, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)",
                 {claim.hash, claim.key.value(), claim.address, claim.ticket, m_now, claim.expiresAt})
        .transform([](qint64) {});
}

Result<std::optional<RequesterClaimRepository::Claim>> RequesterClaimRepository::find(const QByteArray &hash) const
{
    return m_database.first("SELECT token_hash, key, address, ticket_id, expires_at FROM requester_claim"
                            " WHERE token_hash = ? AND expires_at > ?",
                            {hash, m_now}, [](const Row &row) {
                                return Claim{row.bytes(0), EmailKey::stored(row.text(1)), row.text(2), row.id<TicketId>(3), row.integer(4)};
                            });
}

Result<void> RequesterClaimRepository::end(const QByteArray &hash)
{
    return m_database.execute("DELETE FROM requester_claim WHERE token_hash = ?", {hash}).transform([](qint64) {});
}

Result<qint64> RequesterClaimRepository::endOfContact(ContactId contact)
{
    return m_database.execute("DELETE FROM requester_claim WHERE key IN (SELECT key FROM contact_address WHERE contact_id = ?)", {contact});
}

Result<void> RequesterClaimRepository::removeExpired()
{
    return m_database.execute("DELETE FROM requester_claim WHERE expires_at <= ?", {m_now}).transform([](qint64) {});
}
