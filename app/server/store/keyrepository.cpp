// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/keyrepository.h"

namespace {

KeyClaim readClaim(const Row &row)
{
    return {row.integer(0), EmailKey::stored(row.text(1)), row.text(2)};
}

}

Result<QList<KeyClaim>> KeyRepository::claims(Side side) const
{
    if (side == Side::User)
        return m_database.list("SELECT id, key, address FROM user_address WHERE state <> 'released' ORDER BY id", {}, readClaim);
    return m_database.list("SELECT id, key, address FROM contact_address ORDER BY id", {}, readClaim);
}

Result<bool> KeyRepository::isTaken(Side side, const EmailKey &key) const
{
    const QByteArrayView sql = side == Side::User
        ? "SELECT key FROM channel_address WHERE key = ? UNION SELECT key FROM user_address WHERE key = ? AND state <> 'released'"
        : "SELECT key FROM channel_address WHERE key = ? UNION SELECT key FROM contact_address WHERE key = ?";
    return m_database.first(sql, {key.value(), key.value()}, [](const Row &row) { return row.text(0); }).transform([](const auto &found) {
        return found.has_value();
    });
}

Result<void> KeyRepository::move(Side side, const KeyClaim &claim, const EmailKey &to)
{
    const QByteArrayView sql = side == Side::User ? "UPDATE user_address SET key = ? WHERE id = ?" : "UPDATE contact_address SET key = ? WHERE id = ?";
    return m_database.execute(sql, {to.value(), claim.row}).transform([](qint64) {});
}

Result<void> KeyRepository::setSkeleton(const KeyClaim &user)
{
    return m_database.execute("UPDATE user_address SET skeleton = ? WHERE id = ?", {user.key.skeleton(), user.row}).transform([](qint64) {});
}

Result<void> KeyRepository::leaveToContact(const EmailKey &key)
{
    return m_database
        .execute("UPDATE identity SET side = 'contact' WHERE key = ? AND side = 'user' AND NOT EXISTS"
                 " (SELECT 1 FROM user_address a WHERE a.key = identity.key AND a.state <> 'released')",
                 {key.value()})
        .transform([](qint64) {});
}

Result<QString> KeyRepository::setting(const QString &name) const
{
    return m_database.first("SELECT value FROM setting WHERE name = ?", {name}, [](const Row &row) { return row.text(0); })
        .transform([](const auto &found) { return found.value_or(QString()); });
}

Result<void> KeyRepository::keep(const QString &name, const QString &value)
{
    return m_database
        .execute("INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", {name, value})
        .transform([](qint64) {});
}
