// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/service/caller.h"
#include "app/server/service/outcome.h"
#include "models/domain/user.h"

class ChangeLog;
class Database;
struct UserCode;

/// Moves users from one address to another (identity.md B7, B8).
class UserAddressService
{
public:
    UserAddressService(Database &database, const AccountSettings &settings, qint64 now)
        : m_database(database), m_settings(settings), m_now(now) {}

    /// Mails a code to the new address; until it comes back everything stays. For the user and for administrators, whose own
    /// password was proven before. Refuses what UserClaim::prepare refuses, and Conflict "user.not-active".
    Result<void> request(const Caller &caller, UserId user, const AddressChange &change);

    /// The code came back: the new address is the user's, the old one stays reserved for 30 days. Gone "user-code.dead";
    /// Limited "user-code.limited"; refuses what UserClaim::prepare refuses.
    Result<User> prove(const QString &code, const QString &source);

    /// A supervisor frees a former address before its time. NotFound "user.address-unknown".
    Result<User> release(const Caller &caller, UserId user, UserAddressId address);

private:
    Result<User> user(UserId id) const;
    Outcome<User> move(ChangeLog &changes, const UserCode &code, const QByteArray &hash, const QString &source);
    Outcome<User> refuse(const QByteArray &codeHash, const QString &source);

    Database &m_database;
    const AccountSettings &m_settings;
    qint64 m_now;
};
