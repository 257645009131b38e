// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/caller.h"
#include "models/domain/change.h"
#include "models/domain/emailkey.h"
#include "models/domain/result.h"

class Database;

/// Makes and changes the users of the account. Everybody signed in may read; only administrators write, else
/// Forbidden "user.not-allowed".
class UserService
{
public:
    UserService(Database &database, qint64 now) : m_database(database), m_now(now) {}

    Result<Page<User>> page(const QString &cursor, int limit) const;
    Result<User> user(UserId id) const; ///< NotFound "user.unknown"

    /// An invited user, who cannot sign in yet. The address is the user's from this moment: a contact's portal ends with it,
    /// so without confirmation Conflict "identity.confirmation-needed" with extra "contactId" and
    /// "wouldEnd": {"sessions", "links", "invites", "openTickets"}. Conflict "user.email-taken" with extra "userId",
    /// Invalid "user.email-is-channel", "user.email-not-for-sign-in" on "/email".
    Result<User> create(const Caller &caller, const UserDraft &draft);

    /// Stale "user.stale" with the fields that moved since \a revision. A change of role, or leaving, ends the user's sessions.
    /// Conflict "user.last-administrator", "user.not-accepted" (an invited user cannot be made active by hand).
    Result<User> change(const Caller &caller, UserId id, qint64 revision, const UserPatch &patch);

    Result<QList<Team>> teams() const;
    Result<Team> createTeam(const Caller &caller, const QString &name); ///< Conflict "team.name-taken"

private:
    Result<void> checkMove(const User &before, const User &after, qint64 otherAdministrators) const;
    Result<void> endSessions(const Caller &caller, const User &before, const User &after);
    Result<void> checkTeams(const QList<TeamId> &teams) const;

    Database &m_database;
    qint64 m_now;
};
