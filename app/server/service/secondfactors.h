// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/store/secondfactorrepository.h"

/// What is asked for beside the password. Part of the transaction of the sign-in.
class SecondFactors
{
public:
    SecondFactors(Database &database, qint64 now) : m_factors(database, now), m_now(now) {}

    Result<bool> isAskedOf(UserId user) const;

    /// Whether \a code is one of the app's that was not used before, or a recovery code that was left; it is used up.
    Result<bool> accept(UserId user, const QString &code);

    /// Nothing to object where none is asked for. SignedOut "session.code-needed" without a code, "session.code-wrong".
    Result<void> check(UserId user, const QString &code);

    /// Ten new ones in the place of those there were.
    Result<QStringList> renewRecoveryCodes(UserId user);

private:
    SecondFactorRepository m_factors;
    qint64 m_now;
};
