// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

/// Somebody's wish for a password to the console, as it was typed.
struct UserRequest {
    qint64 row = 0;
    QString address;
    QString source;
};

/// Reads and writes what anybody may ask for; whose it is, is found out later.
class UserRequestRepository
{
public:
    UserRequestRepository(Database &database, qint64 now) : m_database(database), m_now(now) {}

    Result<void> insert(const QString &address, const QString &source);

    /// The oldest that is due.
    Result<std::optional<UserRequest>> next() const;

    Result<bool> remove(qint64 row); ///< false: somebody else was faster
    Result<void> postpone(qint64 row, qint64 until);
    Result<void> removeBefore(qint64 moment);

private:
    Database &m_database;
    qint64 m_now;
};
