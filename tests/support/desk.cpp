// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desk.h"

#include "models/domain/emailkey.h"
#include "models/protocol/words.h"

using namespace Qt::StringLiterals;

TeamId Desk::team(const QString &name)
{
    return TeamId{insert("INSERT INTO team (name) VALUES (?) RETURNING id", {name})};
}

OrganizationId Desk::organization(const QString &name, bool sharesTickets)
{
    return OrganizationId{insert("INSERT INTO organization (name, shares_tickets, created_at, updated_at)"
                                 " VALUES (?, ?, ?, ?) RETURNING id",
                                 {name, sharesTickets, morning, morning})};
}

ContactId Desk::contact(const QString &name, const QString &address, OrganizationId organization)
{
    const ContactId id{insert("INSERT INTO contact (name, sort_name, organization_id, created_at, updated_at)"
                              " VALUES (?, ?, ?, ?, ?) RETURNING id",
                              {name, name.toLower(), organization, morning, morning})};
    if (!address.isEmpty()) {
        claim(address, u"contact"_s);
        insert("INSERT INTO contact_address (key, contact_id, address, is_primary, created_at) VALUES (?, ?, ?, 1, ?)"
               " RETURNING id",
               {EmailKey::parse(address)->value(), id, address, morning});
    }
    return id;
}

Caller Desk::agent(const QString &name, const QList<TeamId> &teams)
{
    return user(name, Role::Agent, teams);
}

Caller Desk::supervisor(const QString &name)
{
    return user(name, Role::Supervisor, {});
}

qint64 Desk::count(QByteArrayView sql, const Values &values)
{
    const auto number = m_database.first(sql, values, [](const Row &row) { return row.integer(0); });
    return number && *number ? **number : -1;
}

Caller Desk::user(const QString &name, Role role, const QList<TeamId> &teams)
{
    Caller caller;
    caller.name = name;
    caller.role = role;
    caller.teams = teams;
    caller.seesAllTickets = teams.isEmpty();
    caller.user = UserId{insert("INSERT INTO account_user (name, role, state, sees_all_tickets, created_at, updated_at)"
                                " VALUES (?, ?, 'active', ?, ?, ?) RETURNING id",
                                {name, QString::fromLatin1(protocol::word(role)), caller.seesAllTickets, morning, morning})};
    for (const TeamId member : teams)
        insert("INSERT INTO team_member (team_id, user_id) VALUES (?, ?) RETURNING user_id", {member, caller.user});

    const QString address = name.toLower() + u"@desk.example"_s;
    claim(address, u"user"_s);
    insert("INSERT INTO user_address (key, user_id, address, state, created_at) VALUES (?, ?, ?, 'current', ?) RETURNING id",
           {address, caller.user, address, morning});
    return caller;
}

qint64 Desk::insert(QByteArrayView sql, const Values &values)
{
    const auto id = m_database.first(sql, values, [](const Row &row) { return row.integer(0); });
    if (!id)
        qFatal("%s: %s", qPrintable(id.error().code), qPrintable(id.error().detail));
    return **id;
}

void Desk::claim(const QString &address, const QString &side)
{
    insert("INSERT INTO identity (key, side, person) VALUES (?, ?, 1) RETURNING person",
           {EmailKey::parse(address)->value(), side});
}
