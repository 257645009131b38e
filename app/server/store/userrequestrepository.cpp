// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/userrequestrepository.h"

Result<void> UserRequestRepository::insert(const QString &address, const QString &source)
{
    return m_database.execute("INSERT INTO user_request (address, source, created_at, next_at) VALUES (?, ?, ?, ?)",
                              {address, source, m_now, m_now})
        .transform([](qint64) {});
}

Result<std::optional<UserRequest>> UserRequestRepository::next() const
{
    return m_database.first("SELECT id, address, source FROM user_request WHERE next_at <= ? ORDER BY next_at, id LIMIT 1", {m_now},
                            [](const Row &row) { return UserRequest{row.integer(0), row.text(1), row.text(2)}; });
}

Result<bool> UserRequestRepository::remove(qint64 row)
{
    return m_database.execute("DELETE FROM user_request WHERE id = ?", {row}).transform([](qint64 gone) { return gone > 0; });
}

Result<void> UserRequestRepository::postpone(qint64 row, qint64 until)
{
    return m_database.execute("UPDATE user_request SET next_at = ? WHERE id = ?", {until, row}).transform([](qint64) {});
}

Result<void> UserRequestRepository::removeBefore(qint64 moment)
{
    return m_database.execute("DELETE FROM user_request WHERE created_at < ?", {moment}).transform([](qint64) {});
}
