// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/userrepository.h"

#include "app/server/store/listcursor.h"
#include "models/protocol/words.h"

using namespace Qt::StringLiterals;

namespace {

User readUser(const Row &row)
{
    User user;
    user.id = row.id<UserId>(0);
    user.name = row.text(1);
    user.email = row.text(2);
    user.role = protocol::fromWord<Role>(row.text(3)).value_or(Role::Agent);
    user.state = protocol::fromWord<UserState>(row.text(4)).value_or(UserState::Deactivated);
    user.seesAllTickets = row.flag(5);
    user.language = row.text(6);
    user.createdAt = row.integer(7);
    user.updatedAt = row.integer(8);
    user.revision = row.integer(9);
    return user;
}

UserSignIn readSignIn(const Row &row)
{
    return {row.id<UserId>(0), protocol::fromWord<UserState>(row.text(1)).value_or(UserState::Deactivated), row.text(2)};
}

template <typename Enum>
QString wordOf(Enum value)
{
    return QString::fromLatin1(protocol::word(value));
}

}

Result<QList<User>> UserRepository::byIds(const QList<UserId> &ids) const
{
    auto users = m_database.list(
        "SELECT u.id, u.name, a.address, u.role, u.state, u.sees_all_tickets, u.language, u.created_at, u.updated_at, u.revision"
        " FROM {each} JOIN account_user u ON u.id = each.value"
        " LEFT JOIN user_address a ON a.user_id = u.id AND a.state = 'current' ORDER BY each.position",
        {eachOf(ids)}, readUser);
    if (!users)
        return users;

    struct Membership {
        UserId user;
        TeamId team;
    };
    const auto memberships = m_database.list(
        "SELECT m.user_id, m.team_id FROM {each} JOIN team_member m ON m.user_id = each.value ORDER BY m.team_id", {eachOf(ids)},
        [](const Row &row) { return Membership{row.id<UserId>(0), row.id<TeamId>(1)}; });
    if (!memberships)
        return Failure(memberships.error());

    QHash<UserId, QList<TeamId>> teams;
    for (const Membership &membership : *memberships)
        teams[membership.user].append(membership.team);
    for (User &user : *users)
        user.teams = teams.value(user.id);
    return users;
}

Result<std::optional<User>> UserRepository::byId(UserId id) const
{
    return byIds({id}).transform([](const QList<User> &found) {
        return found.isEmpty() ? std::optional<User>() : std::optional<User>(found.first());
    });
}

Result<Page<User>> UserRepository::page(const QString &cursor, int limit) const
{
    ListCursor start{u"users"_s, QString(), 0};
    if (!cursor.isEmpty()) {
        const auto read = ListCursor::fromText(cursor, start.order);
        if (!read)
            return Failure(read.error());
        start = *read;
    }
    const auto ids = m_database.list("SELECT id FROM account_user WHERE id > ? AND state <> 'deleted' ORDER BY id LIMIT ?",
                                     {start.id, limit + 1}, [](const Row &row) { return row.id<UserId>(0); });
    if (!ids)
        return Failure(ids.error());

    const bool isMore = ids->size() > limit;
    const auto users = byIds(ids->first(std::min<qsizetype>(limit, ids->size())));
    if (!users)
        return Failure(users.error());
    Page<User> page{*users, QString()};
    if (isMore)
        page.next = ListCursor{start.order, QString(), page.items.last().id.value}.toText();
    return page;
}

Result<QList<TeamId>> UserRepository::teamsOf(UserId user) const
{
    return m_database.list("SELECT team_id FROM team_member WHERE user_id = ? ORDER BY team_id", {user},
                           [](const Row &row) { return row.id<TeamId>(0); });
}

Result<bool> UserRepository::anyExists() const
{
    return m_database.first("SELECT id FROM account_user LIMIT 1", {}, [](const Row &row) { return row.integer(0); })
        .transform([](const auto &found) { return found.has_value(); });
}

Result<std::optional<UserSignIn>> UserRepository::signInOf(const EmailKey &key) const
{
    return m_database.first("SELECT u.id, u.state, u.password_hash FROM user_address a JOIN account_user u ON u.id = a.user_id"
                            " WHERE a.key = ? AND a.state = 'current'",
                            {key.value()}, readSignIn);
}

Result<std::optional<UserSignIn>> UserRepository::holdForSignIn(UserId user, const EmailKey &key)
{
    return m_database.first("SELECT u.id, u.state, u.password_hash FROM account_user u JOIN user_address a ON a.user_id = u.id"
                            " WHERE u.id = ? AND a.key = ? AND a.state = 'current' {forShare}",
                            {user, key.value()}, readSignIn);
}

Result<std::optional<UserId>> UserRepository::claiming(const EmailKey &key) const
{
    return m_database.first("SELECT user_id FROM user_address WHERE key = ? AND state <> 'released'", {key.value()},
                            [](const Row &row) { return row.id<UserId>(0); });
}

Result<QList<EmailKey>> UserRepository::claimedKeys() const
{
    return m_database.list("SELECT key FROM user_address WHERE state <> 'released'", {},
                           [](const Row &row) { return EmailKey::stored(row.text(0)); });
}

Result<qint64> UserRepository::holdAdministrators(UserId except)
{
    return m_database
        .list("SELECT id FROM account_user WHERE role = 'administrator' AND state = 'active' ORDER BY id {forUpdate}", {},
              [](const Row &row) { return row.id<UserId>(0); })
        .transform([&](QList<UserId> ids) {
            ids.removeAll(except);
            return qint64(ids.size());
        });
}

Result<UserId> UserRepository::insert(const User &user, const QString &passwordHash, qint64 now)
{
    const auto id = m_database.first(
        "INSERT INTO account_user (name, role, state, sees_all_tickets, language, password_hash, created_at, updated_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        {user.name, wordOf(user.role), wordOf(user.state), user.seesAllTickets, user.language,
         passwordHash.isEmpty() ? Value() : Value(passwordHash), now, now},
        [](const Row &row) { return row.id<UserId>(0); });
    if (!id)
        return Failure(id.error());
    return id->value_or(UserId());
}

Result<void> UserRepository::claim(UserId user, const EmailKey &key, const QString &address, qint64 now)
{
    return m_database
        .execute("INSERT INTO user_address (key, user_id, address, state, created_at) VALUES (?, ?, ?, 'current', ?)",
                 {key.value(), user, address, now})
        .transform([](qint64) {});
}

Result<std::optional<FieldRevisions>> UserRepository::holdRevisions(UserId user)
{
    return m_database.first("SELECT field_revisions FROM account_user WHERE id = ? AND state <> 'deleted' {forUpdate}", {user},
                            [](const Row &row) { return FieldRevisions::fromJson(row.text(0)); });
}

Result<void> UserRepository::update(const User &user, const FieldRevisions &revisions)
{
    return m_database
        .execute("UPDATE account_user SET name = ?, role = ?, state = ?, sees_all_tickets = ?, language = ?, updated_at = ?,"
                 " revision = ?, field_revisions = ? WHERE id = ?",
                 {user.name, wordOf(user.role), wordOf(user.state), user.seesAllTickets, user.language, user.updatedAt,
                  user.revision, revisions.toJson(), user.id})
        .transform([](qint64) {});
}

Result<void> UserRepository::setTeams(UserId user, const QList<TeamId> &teams)
{
    return m_database.execute("DELETE FROM team_member WHERE user_id = ?", {user})
        .and_then([&](qint64) {
            return m_database.execute("INSERT INTO team_member (team_id, user_id) SELECT DISTINCT each.value, CAST(? AS {int}) FROM {each}",
                                      {user, eachOf(teams)});
        })
        .transform([](qint64) {});
}

Result<void> UserRepository::setPassword(UserId user, const QString &hash)
{
    return m_database.execute("UPDATE account_user SET password_hash = ? WHERE id = ?", {hash, user}).transform([](qint64) {});
}

Result<bool> UserRepository::hasPassword(UserId user) const
{
    return m_database
        .first("SELECT id FROM account_user WHERE id = ? AND password_hash IS NOT NULL", {user},
               [](const Row &row) { return row.integer(0); })
        .transform([](const auto &found) { return found.has_value(); });
}
