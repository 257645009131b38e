// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/caller.h"
#include "app/server/store/changelog.h"
#include "models/domain/emailkey.h"

/// Makes a key a user's: from the commit on, nothing that was given to a contact on that key works any more. Part of a
/// transaction.
class NewUser
{
public:
    NewUser(Database &database, ChangeLog &changes, const Caller &caller, qint64 now)
        : m_database(database), m_changes(changes), m_caller(caller), m_now(now) {}

    /// See UserService::create for what it refuses. Without \a hash the user cannot sign in yet.
    Result<UserId> make(const UserDraft &draft, const EmailKey &key, const QString &hash);

private:
    Result<void> checkKey(const EmailKey &key);
    Result<void> confirm(const EmailKey &key, ContactId contact) const;
    Result<UserId> insert(const UserDraft &draft, const EmailKey &key, const QString &hash);
    Result<void> clash(const EmailKey &key, const QString &address, UserId user, ContactId contact);

    Database &m_database;
    ChangeLog &m_changes;
    const Caller &m_caller;
    qint64 m_now;
};
