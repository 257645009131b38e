// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/changeapi.h"
#include "app/console/api/clashapi.h"
#include "app/console/api/contactapi.h"
#include "app/console/api/organizationapi.h"
#include "app/console/api/ticketapi.h"
#include "app/console/api/teamapi.h"
#include "app/console/api/userapi.h"
#include "app/console/cache/cache.h"

#include <QObject>
#include <QSet>

/// Brings everything the signed-in user may see into the cache, list by list, and takes away what is no longer
/// there. What changes meanwhile comes as changes after the number it began at.
class FirstFill : public QObject
{
    Q_OBJECT
public:
    FirstFill(ApiClient &client, Cache &cache, QObject *parent = nullptr);

    void start();

signals:
    void progressed(int rows);
    void finished();
    void failed(const Error &why);

private:
    template <typename T, typename List>
    void bring(EntityKind kind, List list, const QString &next, std::function<void()> then);
    void bringUsers();
    void bringClashes();
    void bringTickets();
    void end();

    Cache &m_cache;
    ChangeApi m_changes;
    UserApi m_users;
    TeamApi m_teams;
    OrganizationApi m_organizations;
    ContactApi m_contacts;
    ClashApi m_clashes;
    TicketApi m_tickets;
    qint64 m_beginning = 0;
    int m_rows = 0;
    QSet<qint64> m_seen;
};
