// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/userrepository.h"

#include "app/server/store/listcursor.h"
#include "app/server/store/useraddressrepository.h"
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
    user.hasSecondFactor = row.flag(10);
    user.invitationExpiresAt = row.integer(11);
    user.releasedAddress = row.text(12);
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
        "SELECT u.id, u.name, a.address, u.role, u.state, u.sees_all_tickets, u.language, u.created_at, u.updated_at, u.revision,"
        " CASE WHEN f.confirmed_at IS NULL THEN 0 ELSE 1 END, c.expires_at, CASE WHEN a.id IS NULL THEN (SELECT r.address"
        " FROM user_address r WHERE r.user_id = u.id AND r.state = 'released' ORDER BY r.id DESC LIMIT 1) END"
        " FROM {each} JOIN account_user u ON u.id = each.value"
        " LEFT JOIN user_address a ON a.user_id = u.id AND a.state = 'current'"
        " LEFT JOIN user_second_factor f ON f.user_id = u.id"
        " LEFT JOIN user_code c ON c.user_id = u.id AND c.purpose = 'invitation' ORDER BY each.position",
        {eachOf(ids)}, readUser);
    if (!users)
        return users;
    const auto former = UserAddressRepository(m_database).formerOf(ids);
    if (!former)
        return Failure(former.error());

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
    for (User &user : *users) {
        user.teams = teams.value(user.id);
        user.formerAddresses = former->value(user.id);
    }
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

Result<std::optional<UserSignIn>> UserRepository::signInOf(UserId user) const
{
    return m_database.first("SELECT id, state, password_hash FROM account_user WHERE id = ?", {user}, readSignIn);
}

Result<std::optional<UserSignIn>> UserRepository::hold(UserId user)
{
    return m_database.first("SELECT id, state, password_hash FROM account_user WHERE id = ? {forUpdate}", {user}, readSignIn);
}

Result<bool> UserRepository::holdIfActive(UserId user)
{
    return m_database
        .first("SELECT id FROM account_user WHERE id = ? AND state = 'active' {forShare}", {user}, [](const Row &row) { return row.integer(0); })
        .transform([](const auto &found) { return found.has_value(); });
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

Result<std::optional<UserId>> UserRepository::lookingLike(const EmailKey &key) const
{
    return m_database.first("SELECT user_id FROM user_address WHERE skeleton = ? AND state <> 'released' AND key <> ? LIMIT 1",
                            {key.skeleton(), key.value()}, [](const Row &row) { return row.id<UserId>(0); });
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
        .execute("INSERT INTO user_address (key, skeleton, user_id, address, state, created_at) VALUES (?, ?, ?, ?, 'current', ?)",
                 {key.value(), key.skeleton(), user, address, now})
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

Result<void> UserRepository::touch(UserId user, qint64 now)
{
    return m_database.execute("UPDATE account_user SET updated_at = ?, revision = revision + 1 WHERE id = ?", {now, user})
        .transform([](qint64) {});
}

Result<void> UserRepository::setState(UserId user, UserState state, qint64 now)
{
    auto revisions = holdRevisions(user);
    if (!revisions)
        return Failure(revisions.error());
    const auto revision = m_database.first(
        "UPDATE account_user SET state = ?, updated_at = ?, revision = revision + 1 WHERE id = ? RETURNING revision",
        {wordOf(state), now, user}, [](const Row &row) { return row.integer(0); });
    if (!revision)
        return Failure(revision.error());
    if (!*revisions || !*revision)
        return {};
    (*revisions)->move({u"state"_s}, **revision);
    return m_database.execute("UPDATE account_user SET field_revisions = ? WHERE id = ?", {(*revisions)->toJson(), user})
        .transform([](qint64) {});
}

Result<void> UserRepository::anonymise(UserId user, qint64 now)
{
    return m_database.execute("DELETE FROM user_address WHERE user_id = ? AND state = 'released'", {user})
        .and_then([&](qint64) {
            return m_database.execute("UPDATE account_user SET name = '', role = 'agent', state = 'deleted', language = '',"
                                      " password_hash = NULL, updated_at = ?, revision = revision + 1, field_revisions = '{}'"
                                      " WHERE id = ?",
                                      {now, user});
        })
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
