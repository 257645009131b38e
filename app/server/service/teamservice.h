// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/caller.h"
#include "models/domain/result.h"
#include "models/domain/user.h"

class Database;

/// Makes and changes teams. Everybody signed in may read; only administrators write, else Forbidden "user.not-allowed".
class TeamService
{
public:
    TeamService(Database &database, qint64 now) : m_database(database), m_now(now) {}

    Result<QList<Team>> all() const;
    Result<Team> team(TeamId id) const; ///< NotFound "team.unknown"

    Result<Team> create(const Caller &caller, const QString &name); ///< Conflict "team.name-taken"

    /// Conflict "team.name-taken"; Stale "team.stale" unless \a revision is the row's.
    Result<Team> rename(const Caller &caller, TeamId id, qint64 revision, const QString &name);

    /// Conflict "team.has-tickets" with extra "tickets": whoever sees only this team's would lose them, or all would gain them.
    Result<void> remove(const Caller &caller, TeamId id, qint64 revision);

private:
    Result<Team> held(TeamId id, qint64 revision);
    Result<void> audit(const QString &action, const Caller &caller, TeamId team);

    Database &m_database;
    qint64 m_now;
};
