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
    Result<void> rename(TeamId id, const QString &name);

    Result<void> hold(TeamId id); ///< the row locked until the transaction ends
    Result<qint64> ticketsOf(TeamId id) const;
    Result<QList<UserId>> membersOf(TeamId id) const;
    Result<void> remove(TeamId id);

private:
    Database &m_database;
};
