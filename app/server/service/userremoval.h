// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/caller.h"
#include "app/server/store/changelog.h"
#include "models/domain/result.h"
#include "models/domain/user.h"

/// Deletes users (identity.md C4): the claims end, the open tickets go to a chosen heir, the account is made anonymous. What
/// the user wrote keeps the name it was written under; a contact with the same address is not touched.
class UserRemoval
{
public:
    UserRemoval(Database &database, qint64 now) : m_database(database), m_now(now) {}

    /// Forbidden "user.not-allowed"; Stale "user.stale"; Conflict "user.last-administrator", "user.is-oneself",
    /// "user.heir-needed" with extra "openTickets", "identity.confirmation-needed" with extra "wouldEnd"; Invalid
    /// "user.heir-unknown" on "/heirId".
    Result<void> remove(const Caller &caller, UserId user, qint64 revision, const UserDeletion &deletion);

private:
    Result<User> held(UserId id, qint64 revision);
    Result<void> endCredentials(UserId user);
    Result<void> check(const User &user, const UserDeletion &deletion) const;
    Result<void> checkHeir(const User &user, const UserDeletion &deletion) const;
    Result<qint64> handOver(ChangeLog &changes, UserId user, UserId heir);

    Database &m_database;
    qint64 m_now;
};
