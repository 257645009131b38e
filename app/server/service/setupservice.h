// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/store/changelog.h"
#include "models/domain/emailkey.h"
#include "models/domain/result.h"
#include "models/domain/session.h"

/// A user who can sign in at once, ready to be written: checked, and the password hashed.
struct PreparedUser {
    UserDraft draft;
    EmailKey key;
    QString hash;
};

/// Makes the users that nobody invites: an empty account's first administrator, and those of the command line.
class SetupService
{
public:
    SetupService(Database &database, const AccountSettings &settings, qint64 now)
        : m_database(database), m_settings(settings), m_now(now) {}

    /// Whether the account has no user yet.
    Result<bool> isNeeded() const;

    /// Forbidden "setup.token-wrong" unless \a token is what \a file holds; Conflict "account.set-up-already" without a file.
    static Result<void> checkToken(const QString &token, const QString &file);

    /// First step, on the password worker. Invalid on "/name", "/email" or "/password".
    Result<PreparedUser> prepare(const UserDraft &draft, const QString &password) const;

    /// Second step, on the writer: an administrator where no user exists, else Conflict "account.set-up-already".
    Result<User> createFirst(const PreparedUser &user, const QString &source);

    /// For the command line: an active user with the draft's role. Conflict "user.email-taken", or
    /// "identity.confirmation-needed" unless the draft confirms.
    Result<User> create(const PreparedUser &user);

private:
    Result<User> write(ChangeLog &changes, const PreparedUser &user, const QString &source);

    Database &m_database;
    const AccountSettings &m_settings;
    qint64 m_now;
};
