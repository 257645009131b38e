// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/service/caller.h"
#include "tests/fault/races/racetable.h"

class Database;

/// One server's writer: does whatever comes up, as fast as it can.
class RaceWriter
{
public:
    RaceWriter(Database &database, RaceTable &table, const Caller &administrator, quint32 seed)
        : m_database(database), m_table(table), m_administrator(administrator), m_random(seed) {}

    void work();

private:
    void step();
    template <typename T>
    bool told(const char *act, const Result<T> &result);

    void createContact();
    void giveAnotherAddress();
    void block();
    void openTicket();
    void invite();
    void enter();
    void signIn();
    void reply();
    void ask();
    void mailIn();
    void promote();
    void leaveOrReturn();

    void keep(const QByteArray &session);
    QString lastCode() const;
    QString source() { return QString::number(m_random.generate()); }

    Database &m_database;
    RaceTable &m_table;
    const Caller m_administrator;
    QRandomGenerator m_random;
    const AccountSettings m_desk{QStringLiteral("https://desk.example"), QStringLiteral("en"), QStringLiteral("Example"), {}, {},
                                 {QStringLiteral("support@desk.example"), {}, MessageKind::Note, true, true}};
    QString m_address;
    qint64 m_now = 0;
    RaceTable::Seat m_seat;
};
