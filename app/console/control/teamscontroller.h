// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/teamapi.h"
#include "app/console/cache/cache.h"

#include <QObject>

class TeamsPane;

/// Joins the teams pane to cache and server.
class TeamsController : public QObject
{
    Q_OBJECT
public:
    TeamsController(TeamsPane &pane, ApiClient &client, Cache &cache, QObject *parent = nullptr);

private:
    void refresh();
    void rename(TeamId team, const QString &name);
    void remove(TeamId team);
    void saved(const Result<Team> &team);

    TeamsPane &m_pane;
    Cache &m_cache;
    TeamApi m_api;
};
