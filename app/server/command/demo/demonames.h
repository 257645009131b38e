// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/command/demo/demorandom.h"
#include "app/server/command/demo/demotexts.h"

/// Somebody of the demo account, user or contact.
struct DemoPerson {
    qint64 id = 0;
    QString name;
    QString address;
    int language = 0; ///< which of the texts
    qint64 organization = 0;
    QString organizationName;
    QList<int> teams;
    bool works = false; ///< a user who answers tickets

    QString firstName() const { return name.section(u' ', 0, 0); }
};

/// Everybody of the demo account.
struct DemoPeople {
    QList<DemoPerson> users; ///< the first one is the administrator
    QList<DemoPerson> contacts; ///< the first one has a portal password
    QStringList organizations;
};

/// Makes up users, organizations and contacts, each with an address of its own.
class DemoNames
{
public:
    DemoNames(const QList<DemoTexts> &texts, DemoRandom &random) : m_texts(texts), m_random(random) {}

    DemoPeople people(int users, int contacts);

    static constexpr int teams = 4;

private:
    DemoPerson user(int index);
    DemoPerson contact(int index, const QList<DemoPerson> &companies);
    DemoPerson company(int index);
    QString nameIn(const DemoTexts &texts);
    QString freeAddress(const QString &name, const QString &host);

    const QList<DemoTexts> &m_texts;
    DemoRandom &m_random;
    QHash<QString, int> m_taken; ///< addresses and company names, and how often each was wanted
};
