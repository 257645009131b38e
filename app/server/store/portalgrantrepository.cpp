// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/portalgrantrepository.h"

Result<bool> PortalGrantRepository::isProven(const QByteArray &grantHash) const
{
    return m_database
        .first("SELECT 1 FROM portal_grant WHERE token_hash = ? AND proven_at IS NOT NULL AND expires_at > ?", {grantHash, m_now},
               [](const Row &) { return true; })
        .transform([](const auto &found) { return found.has_value(); });
}

Result<void> PortalGrantRepository::setCode(const QByteArray &grantHash, const QByteArray &codeHash, qint64 expiresAt)
{
    return m_database
        .execute("UPDATE portal_grant SET code_hash = ?, code_expires_at = ?, code_tries = 0 WHERE token_hash = ?",
                 {codeHash, expiresAt, grantHash})
        .transform([](qint64) {});
}

Result<std::optional<QByteArray>> PortalGrantRepository::tryCode(const QByteArray &grantHash)
{
    return m_database.first("UPDATE portal_grant SET code_tries = code_tries + 1 WHERE token_hash = ? AND code_hash IS NOT NULL"
                            " AND code_expires_at > ? AND code_tries < ? RETURNING code_hash",
                            {grantHash, m_now, mostTries}, [](const Row &row) { return row.bytes(0); });
}

Result<void> PortalGrantRepository::setProven(const QByteArray &grantHash)
{
    return m_database.execute("UPDATE portal_grant SET proven_at = ?, code_hash = NULL WHERE token_hash = ?", {m_now, grantHash})
        .transform([](qint64) {});
}

Result<void> PortalGrantRepository::end(const QByteArray &grantHash)
{
    return m_database.execute("DELETE FROM portal_grant WHERE token_hash = ?", {grantHash}).transform([](qint64) {});
}
