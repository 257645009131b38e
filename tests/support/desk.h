// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/service/caller.h"
#include "models/domain/contact.h"
#include "models/store/database.h"

/// People and organizations for a test, written straight into a database's tables.
class Desk
{
public:
    explicit Desk(Database &database) : m_database(database) {}

    static constexpr qint64 morning = 1'700'000'000'000; ///< a moment to count from

    AccountSettings settings{.publicUrl = QStringLiteral("https://desk.example"), .defaultLanguage = QStringLiteral("en"),
                             .company = QStringLiteral("Example"), .setupTokenFile = {}};

    TeamId team(const QString &name);
    OrganizationId organization(const QString &name, bool sharesTickets = false);

    /// Without an address when \a address is empty.
    ContactId contact(const QString &name, const QString &address, OrganizationId organization = {});

    /// An agent who sees every ticket, or with \a teams one who sees those teams' only.
    Caller agent(const QString &name, const QList<TeamId> &teams = {});
    Caller supervisor(const QString &name);

    qint64 count(QByteArrayView sql, const Values &values = {}); ///< the number that \a sql selects

private:
    Caller user(const QString &name, Role role, const QList<TeamId> &teams);
    qint64 insert(QByteArrayView sql, const Values &values);
    void claim(const QString &address, const QString &side);

    Database &m_database;
};
