// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/command/demo/demopeoplewriter.h"

/// How much the demo account is filled with.
struct DemoSize {
    qint64 tickets = 2000;
    qint64 contacts = 500;
    qint64 users = 12;
    quint64 seed = 1;
};

/// Who can sign in to the demo account.
struct DemoSignIns {
    QString user; ///< the administrator's address
    QString contact; ///< a contact's in the portal; empty without contacts
};

/// Fills an empty account with believable data: the same for the same size, but for times and secrets.
class DemoAccount
{
public:
    DemoAccount(Database &database, qint64 now) : m_database(database), m_now(now) {}

    /// Conflict "demo.account-in-use" when somebody is in it. Marks the account by the setting "demo".
    Result<DemoSignIns> fill(const DemoSize &size, const DemoPasswords &passwords);

    static Result<bool> isEmpty(Database &database);

private:
    Result<void> writeTickets(const DemoSize &size, DemoRandom &random, const QList<DemoTexts> &texts, const DemoPeople &people);
    Result<void> writeChanges();
    Result<void> writeCounters(const DemoSize &size);

    Database &m_database;
    qint64 m_now;
};
