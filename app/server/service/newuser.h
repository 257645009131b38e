// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/userclaim.h"

/// Makes a user, on a key that is the user's from the commit on. Part of a transaction.
class NewUser
{
public:
    NewUser(Database &database, const AccountSettings &settings, ChangeLog &changes, const Caller &caller, qint64 now)
        : m_database(database), m_settings(settings), m_changes(changes), m_caller(caller), m_now(now) {}

    /// See UserService::create for what it refuses. Without \a hash the user cannot sign in yet.
    Result<UserId> make(const UserDraft &draft, const EmailKey &key, const QString &hash);

private:
    Result<UserId> insert(const UserDraft &draft, const QString &hash);

    Database &m_database;
    const AccountSettings &m_settings;
    ChangeLog &m_changes;
    const Caller &m_caller;
    qint64 m_now;
};
