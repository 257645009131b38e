// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/usercoderepository.h"

namespace {

constexpr const char *words[] = {"invitation", "password", "second-factor", "address"};

QString wordOf(CodePurpose purpose)
{
    return QString::fromLatin1(words[int(purpose)]);
}

}

Result<void> UserCodeRepository::insert(const Fresh &code)
{
    return m_database.execute("DELETE FROM user_code WHERE user_id = ? AND purpose = ?", {code.user, wordOf(code.purpose)})
        .and_then([&](qint64) {
            return m_database.execute("INSERT INTO user_code (code_hash, purpose, user_id, key, address, confirmed, created_at, expires_at)"
                                      " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                                      {code.hash, wordOf(code.purpose), code.user, code.key.value(), code.address, code.confirmed, m_now,
                                       code.expiresAt});
        })
        .transform([](qint64) {});
}

Result<std::optional<UserCode>> UserCodeRepository::find(const QByteArray &hash, CodePurpose purpose) const
{
    return m_database.first(
        "SELECT c.id, c.user_id, c.key, c.address, c.confirmed FROM user_code c JOIN account_user u ON u.id = c.user_id"
        " WHERE c.code_hash = ? AND c.purpose = ? AND c.expires_at > ? AND u.state <> 'deleted' AND (c.purpose = 'address'"
        " OR EXISTS (SELECT 1 FROM user_address a WHERE a.user_id = u.id AND a.key = c.key AND a.state = 'current'))",
        {hash, wordOf(purpose), m_now}, [](const Row &row) {
            return UserCode{row.integer(0), row.id<UserId>(1), EmailKey::stored(row.text(2)), row.text(3), row.flag(4)};
        });
}

Result<void> UserCodeRepository::end(qint64 row)
{
    return m_database.execute("DELETE FROM user_code WHERE id = ?", {row}).transform([](qint64) {});
}

Result<void> UserCodeRepository::endAllOf(UserId user)
{
    return m_database.execute("DELETE FROM user_code WHERE user_id = ?", {user}).transform([](qint64) {});
}

Result<QList<UserId>> UserCodeRepository::invitationsOverAt(qint64 moment) const
{
    return m_database.list("SELECT c.user_id FROM user_code c JOIN account_user u ON u.id = c.user_id"
                           " WHERE c.purpose = 'invitation' AND u.state = 'invited' AND c.expires_at <= ? ORDER BY c.user_id",
                           {moment}, [](const Row &row) { return row.id<UserId>(0); });
}

Result<void> UserCodeRepository::removeExpired()
{
    return m_database.execute("DELETE FROM user_code WHERE expires_at <= ? AND purpose <> 'invitation'", {m_now}).transform([](qint64) {});
}
