// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/cache/peoplerecords.h"

using namespace Qt::StringLiterals;

namespace {

QString joined(const QList<TeamId> &teams)
{
    QStringList ids;
    for (const auto team : teams)
        ids.append(QString::number(team.value));
    return ids.join(u' ');
}

/// A line each: id, time of release, address.
QString joined(const QList<FormerAddress> &addresses)
{
    QStringList lines;
    for (const auto &former : addresses)
        lines.append(u"%1 %2 %3"_s.arg(former.id.value).arg(former.releaseAt).arg(former.address));
    return lines.join(u'\n');
}

QList<FormerAddress> splitAddresses(const QString &joined)
{
    QList<FormerAddress> addresses;
    const auto lines = joined.split(u'\n', Qt::SkipEmptyParts);
    for (const auto &line : lines)
        addresses.append({UserAddressId{line.section(u' ', 0, 0).toLongLong()}, line.section(u' ', 2), line.section(u' ', 1, 1).toLongLong()});
    return addresses;
}

QList<TeamId> split(const QString &joined)
{
    QList<TeamId> teams;
    const auto ids = joined.split(u' ', Qt::SkipEmptyParts);
    for (const auto &id : ids)
        teams.append(TeamId{id.toLongLong()});
    return teams;
}

User readUser(const Row &row)
{
    User user;
    user.id = row.id<UserId>(0);
    user.name = row.text(1);
    user.email = row.text(2);
    user.role = Role(row.integer(3));
    user.state = UserState(row.integer(4));
    user.teams = split(row.text(5));
    user.seesAllTickets = row.flag(6);
    user.language = row.text(7);
    user.createdAt = row.integer(8);
    user.updatedAt = row.integer(9);
    user.revision = row.integer(10);
    user.formerAddresses = splitAddresses(row.text(11));
    user.releasedAddress = row.text(12);
    user.hasSecondFactor = row.flag(13);
    user.invitationExpiresAt = row.integer(14);
    return user;
}

}

Result<QList<User>> PeopleRecords::users() const
{
    return m_database.list("SELECT id, name, email, role, state, teams, sees_all_tickets, language, created_at, updated_at,"
                           " revision, former_addresses, released_address, second_factor, invitation_expires_at FROM person",
                           {}, readUser);
}

Result<QList<Team>> PeopleRecords::teams() const
{
    return m_database.list("SELECT id, name, revision FROM team", {}, [](const Row &row) {
        return Team{row.id<TeamId>(0), row.text(1), row.integer(2)};
    });
}

Result<void> PeopleRecords::put(const User &user)
{
    return m_database
        .execute("INSERT OR REPLACE INTO person (id, name, email, role, state, teams, sees_all_tickets, language, created_at,"
                 " updated_at, revision, former_addresses, released_address, second_factor, invitation_expires_at)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 {user.id, user.name, user.email, int(user.role), int(user.state), joined(user.teams), user.seesAllTickets,
                  user.language, user.createdAt, user.updatedAt, user.revision, joined(user.formerAddresses),
                  user.releasedAddress, user.hasSecondFactor, user.invitationExpiresAt})
        .map([](qint64) {});
}

Result<void> PeopleRecords::put(const Team &team)
{
    return m_database.execute("INSERT OR REPLACE INTO team (id, name, revision) VALUES (?, ?, ?)", {team.id, team.name, team.revision})
        .map([](qint64) {});
}

Result<void> PeopleRecords::remove(UserId user)
{
    return m_database.execute("DELETE FROM person WHERE id = ?", {user}).map([](qint64) {});
}

Result<void> PeopleRecords::remove(TeamId team)
{
    return m_database.execute("DELETE FROM team WHERE id = ?", {team}).map([](qint64) {});
}
