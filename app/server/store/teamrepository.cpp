// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/teamrepository.h"


namespace {

Team readTeam(const Row &row)
{
    return {row.id<TeamId>(0), row.text(1), row.integer(2)};
}

}

Result<QList<Team>> TeamRepository::byIds(const QList<TeamId> &ids) const
{
    return m_database.list("SELECT t.id, t.name, t.revision FROM {each} JOIN team t ON t.id = each.value ORDER BY each.position",
                           {eachOf(ids)}, readTeam);
}

Result<QList<Team>> TeamRepository::all() const
{
    return m_database.list("SELECT id, name, revision FROM team ORDER BY id", {}, readTeam);
}

Result<TeamId> TeamRepository::insert(const QString &name)
{
    const auto id = m_database.first("INSERT INTO team (name) VALUES (?) RETURNING id", {name},
                                     [](const Row &row) { return row.id<TeamId>(0); });
    if (!id)
        return Failure(id.error());
    return id->value_or(TeamId());
}
