// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/user.h"
#include "models/store/database.h"

/// What a user's authenticator app shares with us.
struct SecondFactor {
    QByteArray secret;
    qint64 lastStep = 0;      ///< of the code that was used last
    bool isConfirmed = false; ///< asked for at the sign-in
};

/// Reads and writes the second factors of users, and the recovery codes that stand in for them.
class SecondFactorRepository
{
public:
    SecondFactorRepository(Database &database, qint64 now) : m_database(database), m_now(now) {}

    Result<std::optional<SecondFactor>> of(UserId user) const;

    /// As of(), and the row stays locked until the transaction ends.
    Result<std::optional<SecondFactor>> hold(UserId user);

    /// In the place of one that was never confirmed.
    Result<void> insertPending(UserId user, const QByteArray &secret);

    Result<void> confirm(UserId user);
    Result<void> setLastStep(UserId user, qint64 step);
    Result<void> remove(UserId user); ///< and the recovery codes

    Result<void> replaceRecoveryCodes(UserId user, const QList<QByteArray> &hashes);

    /// Whether it was one that was left; it is used up.
    Result<bool> useRecoveryCode(UserId user, const QByteArray &hash);

private:
    Database &m_database;
    qint64 m_now;
};
