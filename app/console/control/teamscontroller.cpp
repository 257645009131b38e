// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/control/teamscontroller.h"

#include "models/domain/whendone.h"
#include "ui/users/teamform.h"
#include "ui/users/teamspane.h"

TeamsController::TeamsController(TeamsPane &pane, ApiClient &client, Cache &cache, QObject *parent)
    : QObject(parent), m_pane(pane), m_cache(cache), m_api(client)
{
    connect(&cache, &Cache::loaded, this, &TeamsController::refresh);
    connect(&cache, &Cache::teamChanged, this, &TeamsController::refresh);
    connect(&cache, &Cache::userChanged, this, &TeamsController::refresh);
    connect(pane.form(), &TeamForm::createWanted, this, [this](const QString &name) {
        m_pane.form()->setBusy(true);
        whenDone(m_api.create(name), this, [this](const Result<Team> &team) { saved(team); });
    });
    connect(pane.form(), &TeamForm::renameWanted, this, &TeamsController::rename);
    connect(pane.form(), &TeamForm::removalWanted, this, &TeamsController::remove);
    refresh();
}

void TeamsController::refresh()
{
    auto users = m_cache.content().users.values();
    std::sort(users.begin(), users.end(), [](const User &a, const User &b) { return a.name.localeAwareCompare(b.name) < 0; });
    m_pane.showTeams(m_cache.content().teamsByName(), users);
}

void TeamsController::rename(TeamId team, const QString &name)
{
    m_pane.form()->setBusy(true);
    whenDone(m_api.rename(m_cache.content().teams.value(team), name), this, [this](const Result<Team> &renamed) { saved(renamed); });
}

void TeamsController::remove(TeamId team)
{
    m_pane.form()->setBusy(true);
    whenDone(m_api.remove(m_cache.content().teams.value(team)), this, [this, team](const Result<void> &removed) {
        if (!removed)
            return m_pane.form()->showError(removed.error());
        m_pane.form()->setBusy(false);
        m_cache.apply({{0, EntityKind::Team, team.value, {}}});
    });
}

void TeamsController::saved(const Result<Team> &team)
{
    if (!team)
        return m_pane.form()->showError(team.error());
    m_pane.form()->setBusy(false);
    m_pane.form()->showSaved(*team);
    m_cache.apply({{0, EntityKind::Team, team->id.value, *team}});
    m_pane.chooseTeam(team->id);
}
