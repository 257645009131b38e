// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/store/fieldrevisions.h"
#include "models/domain/change.h"
#include "models/domain/emailkey.h"
#include "models/store/database.h"

/// What a sign-in is held against.
struct UserSignIn {
    UserId user;
    UserState state = UserState::Invited;
    QString hash; ///< empty: no password yet
};

/// Reads and writes the users of the account, their address and their teams.
class UserRepository
{
public:
    explicit UserRepository(Database &database) : m_database(database) {}

    /// The users of \a ids, in that order; ids no longer there are left out.
    Result<QList<User>> byIds(const QList<UserId> &ids) const;

    Result<std::optional<User>> byId(UserId id) const;

    /// By name. "cursor.invalid" for a cursor of another list.
    Result<Page<User>> page(const QString &cursor, int limit) const;

    Result<QList<TeamId>> teamsOf(UserId user) const;
    Result<bool> anyExists() const;

    /// The user who signs in with \a key, or nothing.
    Result<std::optional<UserSignIn>> signInOf(const EmailKey &key) const;
    Result<std::optional<UserSignIn>> signInOf(UserId user) const;

    /// The user who claims \a key with a current or former address.
    Result<std::optional<UserId>> claiming(const EmailKey &key) const;

    /// A user whose current or former address looks like \a key without being the same.
    Result<std::optional<UserId>> lookingLike(const EmailKey &key) const;

    /// Of active administrators, \a except left out. Their rows stay locked until the transaction ends.
    Result<qint64> holdAdministrators(UserId except);

    /// The row locked until the transaction ends.
    Result<std::optional<UserSignIn>> hold(UserId user);

    /// Keeps the row from changing until the transaction ends: the state it has, or nothing.
    Result<std::optional<UserSignIn>> holdForSignIn(UserId user, const EmailKey &key);

    /// Whether \a user is active, and stays so until the transaction ends.
    Result<bool> holdIfActive(UserId user);

    Result<UserId> insert(const User &user, const QString &passwordHash, qint64 now);
    Result<void> claim(UserId user, const EmailKey &key, const QString &address, qint64 now);

    /// The row locked, and the revisions of its fields.
    Result<std::optional<FieldRevisions>> holdRevisions(UserId user);
    Result<void> update(const User &user, const FieldRevisions &revisions);
    Result<void> setState(UserId user, UserState state, qint64 now);

    /// Something beside the row's own fields moved: an address.
    Result<void> touch(UserId user, qint64 now);

    /// What is left is a place that tickets and messages hang on.
    Result<void> anonymise(UserId user, qint64 now);

    Result<void> setTeams(UserId user, const QList<TeamId> &teams);
    Result<bool> hasPassword(UserId user) const;
    Result<void> setPassword(UserId user, const QString &hash);

private:
    Database &m_database;
};
