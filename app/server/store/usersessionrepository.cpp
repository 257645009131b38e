// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/usersessionrepository.h"

#include "models/protocol/words.h"

Result<std::optional<UserSession>> UserSessionRepository::find(const QByteArray &tokenHash) const
{
    return m_database.first("SELECT s.id, s.seen_at, u.id, u.name, u.role, u.sees_all_tickets"
                            " FROM user_session s JOIN account_user u ON u.id = s.user_id"
                            " WHERE s.token_hash = ? AND s.expires_at > ? AND u.state = 'active'",
                            {tokenHash, m_now}, [](const Row &row) {
                                return UserSession{row.integer(0),
                                                   row.integer(1),
                                                   row.id<UserId>(2),
                                                   row.text(3),
                                                   protocol::fromWord<Role>(row.text(4)).value_or(Role::Agent),
                                                   row.flag(5)};
                            });
}

Result<QList<qint64>> UserSessionRepository::living(const QList<qint64> &sessions) const
{
    QList<Id<UserSession>> ids;
    for (const qint64 session : sessions)
        ids.append(Id<UserSession>{session});
    return m_database.list("SELECT s.id FROM {each} JOIN user_session s ON s.id = each.value"
                           " JOIN account_user u ON u.id = s.user_id WHERE s.expires_at > ? AND u.state = 'active'",
                           {eachOf(ids), m_now}, [](const Row &row) { return row.integer(0); });
}

Result<qint64> UserSessionRepository::insert(const Fresh &session)
{
    const auto id = m_database.first(
        "INSERT INTO user_session (token_hash, user_id, client, source, created_at, seen_at, expires_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
        {session.tokenHash, session.user, session.client, session.source, m_now, m_now, session.expiresAt},
        [](const Row &row) { return row.integer(0); });
    if (!id)
        return Failure(id.error());
    return id->value_or(0);
}

Result<void> UserSessionRepository::keep(qint64 session, qint64 lifetime, qint64 longest)
{
    return m_database
        .execute("UPDATE user_session SET seen_at = ?, expires_at = CASE WHEN created_at + ? < ? THEN created_at + ? ELSE ? END"
                 " WHERE id = ? AND expires_at > ?",
                 {m_now, longest, m_now + lifetime, longest, m_now + lifetime, session, m_now})
        .transform([](qint64) {});
}

Result<void> UserSessionRepository::end(qint64 session)
{
    return m_database.execute("DELETE FROM user_session WHERE id = ?", {session}).transform([](qint64) {});
}

Result<qint64> UserSessionRepository::endAllOf(UserId user)
{
    return m_database.execute("DELETE FROM user_session WHERE user_id = ?", {user});
}

Result<qint64> UserSessionRepository::endOthersOf(UserId user, qint64 kept)
{
    return m_database.execute("DELETE FROM user_session WHERE user_id = ? AND id <> ?", {user, kept});
}

Result<bool> UserSessionRepository::endOf(UserId user, UserSessionId session)
{
    return m_database.execute("DELETE FROM user_session WHERE user_id = ? AND id = ?", {user, session}).transform([](qint64 ended) {
        return ended > 0;
    });
}

Result<qint64> UserSessionRepository::countOf(UserId user) const
{
    return m_database
        .first("SELECT COUNT(*) FROM user_session WHERE user_id = ? AND expires_at > ?", {user, m_now},
               [](const Row &row) { return row.integer(0); })
        .transform([](const auto &count) { return count.value_or(0); });
}

Result<QList<OpenSession>> UserSessionRepository::ofUser(UserId user) const
{
    return m_database.list("SELECT id, client, source, created_at, seen_at, expires_at FROM user_session"
                           " WHERE user_id = ? AND expires_at > ? ORDER BY seen_at DESC, id DESC",
                           {user, m_now}, [](const Row &row) {
                               return OpenSession{row.id<UserSessionId>(0), row.text(1),    row.text(2), row.integer(3),
                                                  row.integer(4),           row.integer(5), false};
                           });
}

Result<void> UserSessionRepository::removeExpired()
{
    return m_database.execute("DELETE FROM user_session WHERE expires_at <= ?", {m_now}).transform([](qint64) {});
}
