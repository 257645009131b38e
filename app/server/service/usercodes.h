// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/store/usercoderepository.h"

/// Issues the codes that users are mailed. Part of the transaction of their cause; Stale "user.stale" when the user has another
/// state or address by now.
class UserCodes
{
public:
    UserCodes(Database &database, const AccountSettings &settings, qint64 now)
        : m_database(database), m_settings(settings), m_now(now) {}

    /// 7 days; \a agent invited.
    Result<void> invite(const User &user, const QString &agent);
    Result<void> forPassword(const User &user);     ///< 60 minutes
    Result<void> forSecondFactor(const User &user); ///< 60 minutes

    /// 24 hours, to the new address.
    Result<void> forAddress(const User &user, const QString &address, bool confirmed);

private:
    Result<QString> issue(CodePurpose purpose, const User &user, const QString &address, qint64 lifetime, bool confirmed = false);

    Database &m_database;
    const AccountSettings &m_settings;
    qint64 m_now;
};
