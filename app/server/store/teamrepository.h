// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/user.h"
#include "models/store/database.h"

/// Reads and writes teams.
class TeamRepository
{
public:
    explicit TeamRepository(Database &database) : m_database(database) {}

    /// The teams of \a ids, in that order; ids no longer there are left out.
    Result<QList<Team>> byIds(const QList<TeamId> &ids) const;

    Result<QList<Team>> all() const;

    /// "store.unique" for a name that is taken.
    Result<TeamId> insert(const QString &name);

private:
    Database &m_database;
};
