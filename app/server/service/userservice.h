// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/service/caller.h"
#include "models/domain/change.h"
#include "models/domain/emailkey.h"
#include "models/domain/result.h"

class ChangeLog;
class Database;

/// Makes and changes the users of the account. Everybody signed in may read; only administrators write, else
/// Forbidden "user.not-allowed".
class UserService
{
public:
    UserService(Database &database, const AccountSettings &settings, qint64 now)
        : m_database(database), m_settings(settings), m_now(now) {}

    Result<Page<User>> page(const QString &cursor, int limit) const;
    Result<User> user(UserId id) const; ///< NotFound "user.unknown"

    /// An invited user, who is mailed a code and cannot sign in before it is used. The address is the user's from this moment: a
    /// contact's portal ends with it, so without confirmation Conflict "identity.confirmation-needed" with extra "contactId"
    /// and "wouldEnd" (see Consequences). Conflict "user.email-taken" with extra "userId", Invalid "user.email-is-channel",
    /// "user.email-not-for-sign-in" on "/email", "user.contact-without-address" on "/contactId".
    Result<User> create(const Caller &caller, const UserDraft &draft);

    /// Another code, which ends the older one. Whoever did not accept in time claims the address again by it: refused as in
    /// create(). Conflict "user.accepted-already".
    Result<User> inviteAgain(const Caller &caller, UserId id, bool confirmed);

    /// Stale "user.stale" with the fields that moved since \a revision. A change of role, or leaving, ends the user's sessions.
    /// Conflict "user.last-administrator", "user.not-accepted" (an invited user cannot be made active by hand). Leaving keeps
    /// the address reserved unless it is released; the way back claims it again and is refused as in create().
    Result<User> change(const Caller &caller, UserId id, qint64 revision, const UserPatch &patch);

    Result<void> endSessions(const Caller &caller, UserId id);

    /// For somebody who lost the app, the recovery codes and the password at once: mailed codes do not get around the factor.
    /// The sessions end.
    Result<void> removeSecondFactor(const Caller &caller, UserId id);

private:
    Result<void> checkMove(const User &before, const User &after, qint64 otherAdministrators) const;
    Result<void> endCredentials(const Caller &caller, const User &before, const User &after);
    Result<void> cutSessions(const Caller &caller, UserId id);
    Result<void> checkTeams(const QList<TeamId> &teams) const;
    Result<void> moveClaim(ChangeLog &changes, const Caller &caller, const User &before, const UserPatch &patch);
    Result<User> invited(const Caller &caller, UserId id);

    Database &m_database;
    const AccountSettings &m_settings;
    qint64 m_now;
};
