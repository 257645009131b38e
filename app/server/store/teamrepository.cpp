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

Result<void> TeamRepository::rename(TeamId id, const QString &name)
{
    return m_database.execute("UPDATE team SET name = ?, revision = revision + 1 WHERE id = ?", {name, id}).transform([](qint64) {});
}

Result<void> TeamRepository::hold(TeamId id)
{
    return m_database.first("SELECT id FROM team WHERE id = ? {forUpdate}", {id}, [](const Row &row) { return row.integer(0); })
        .transform([](const auto &) {});
}

Result<qint64> TeamRepository::ticketsOf(TeamId id) const
{
    return m_database.first("SELECT COUNT(*) FROM ticket WHERE team_id = ?", {id}, [](const Row &row) { return row.integer(0); })
        .transform([](const auto &count) { return count.value_or(0); });
}

Result<QList<UserId>> TeamRepository::membersOf(TeamId id) const
{
    return m_database.list("SELECT user_id FROM team_member WHERE team_id = ? ORDER BY user_id", {id},
                           [](const Row &row) { return row.id<UserId>(0); });
}

Result<void> TeamRepository::remove(TeamId id)
{
    return m_database.execute("DELETE FROM team WHERE id = ?", {id}).transform([](qint64) {});
}
