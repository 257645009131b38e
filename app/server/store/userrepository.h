// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/user.h"
#include "models/store/database.h"

/// Reads and writes the users of the account.
class UserRepository
{
public:
    explicit UserRepository(Database &database) : m_database(database) {}

    /// The users of \a ids, in that order; ids no longer there are left out.
    Result<QList<User>> byIds(const QList<UserId> &ids) const;

    Result<std::optional<User>> byId(UserId id) const;

private:
    Database &m_database;
};
