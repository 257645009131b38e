// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/user.h"
#include "models/store/database.h"

/// Reads and writes the cached users and teams.
class PeopleRecords
{
public:
    explicit PeopleRecords(Database &database) : m_database(database) {}

    Result<QList<User>> users() const;
    Result<QList<Team>> teams() const;
    Result<void> put(const User &user);
    Result<void> put(const Team &team);
    Result<void> remove(UserId user);
    Result<void> remove(TeamId team);

private:
    Database &m_database;
};
