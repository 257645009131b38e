// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/service/caller.h"
#include "app/server/service/outcome.h"
#include "models/domain/session.h"

class ChangeLog;
class Database;

/// What signed-in users do with their own accounts. Where a password is asked for, AccessService::prove comes first.
class OwnAccountService
{
public:
    OwnAccountService(Database &database, const AccountSettings &settings, qint64 now)
        : m_database(database), m_settings(settings), m_now(now) {}

    Result<OwnAccount> account(const Caller &caller) const;

    /// On the password worker: the hash of an acceptable new password. Invalid "password.…" on "/newPassword".
    Result<QString> preparePassword(const Caller &caller, const QString &typed) const;

    /// All other sessions end, and every code that is under way. \a before: the hash that the old password was held against;
    /// Conflict "password.moved" when it is another by now.
    Result<void> changePassword(const Caller &caller, const QString &before, const QString &hash);

    /// Conflict "second-factor.exists". Nothing is asked for at the sign-in before it is confirmed.
    Result<SecondFactorSetup> setUpSecondFactor(const Caller &caller);

    /// The recovery codes, shown this once. Invalid "second-factor.code-wrong" on "/code"; Conflict "second-factor.none"
    /// when none is being set up. Wrong codes slow down: Limited "session.limited".
    Result<QStringList> confirmSecondFactor(const Caller &caller, const QString &code);

    Result<void> removeSecondFactor(const Caller &caller);            ///< Conflict "second-factor.none"
    Result<QStringList> renewRecoveryCodes(const Caller &caller);     ///< Conflict "second-factor.none"

    Result<QList<OpenSession>> sessions(const Caller &caller) const;

    /// NotFound "session.unknown" for one that is not the caller's.
    Result<void> endSession(const Caller &caller, UserSessionId session);

private:
    Result<User> user(const Caller &caller) const;
    Result<void> told(const Caller &caller, const QString &action, const QJsonObject &detail = {});
    Outcome<QStringList> confirm(ChangeLog &changes, const Caller &caller, const QString &code);

    Database &m_database;
    const AccountSettings &m_settings;
    qint64 m_now;
};
