// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/caller.h"
#include "app/server/store/changelog.h"
#include "app/server/store/useraddressrepository.h"

/// Ends the claims of users. What a contact had on the key before does not come back: it needs a new invite or "Obtain a
/// password", and the proof that the mailbox is still the same person's. Part of a transaction.
class ClaimRelease
{
public:
    ClaimRelease(Database &database, ChangeLog &changes, const Caller &caller, qint64 now)
        : m_database(database), m_changes(changes), m_caller(caller), m_now(now) {}

    /// The user's addresses, their keys held. Keys are held before any user's row.
    Result<QList<UserAddress>> hold(UserId user);

    /// \a resolution: why the clash is no more, "user.released", "user.deleted", …
    Result<void> release(const UserAddress &address, const QString &resolution);

    /// Every one of \a addresses that still claims its key.
    Result<void> releaseAll(const QList<UserAddress> &addresses, const QString &resolution);

private:
    Result<void> tellContact(const UserAddress &address, const QString &resolution);

    Database &m_database;
    ChangeLog &m_changes;
    const Caller &m_caller;
    qint64 m_now;
};
