// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/teamchoice.h"

#include "ui/text/safetext.h"

#include <QSignalBlocker>

namespace {

constexpr int mostRowsSeen = 5;

} // namespace

TeamChoice::TeamChoice(QWidget *parent)
    : QListWidget(parent)
{
    setProperty("field", true);
    setTabKeyNavigation(false);
    setSelectionMode(NoSelection);
    setUniformItemSizes(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QListWidget::itemChanged, this, &TeamChoice::edited);
}

void TeamChoice::setTeams(const QList<Team> &teams)
{
    const QList<TeamId> ticked = chosen();
    const QSignalBlocker quiet(this);
    clear();
    for (const Team &team : teams) {
        auto *item = new QListWidgetItem(safeLine(team.name), this);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setData(Qt::UserRole, team.id.value);
        item->setCheckState(ticked.contains(team.id) ? Qt::Checked : Qt::Unchecked);
    }
    updateGeometry();
}

void TeamChoice::choose(const QList<TeamId> &teams)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row)
        item(row)->setCheckState(teams.contains(TeamId{item(row)->data(Qt::UserRole).toLongLong()}) ? Qt::Checked : Qt::Unchecked);
}

QList<TeamId> TeamChoice::chosen() const
{
    QList<TeamId> teams;
    for (int row = 0; row < count(); ++row)
        if (item(row)->checkState() == Qt::Checked)
            teams << TeamId{item(row)->data(Qt::UserRole).toLongLong()};
    return teams;
}

QSize TeamChoice::sizeHint() const
{
    const int row = count() > 0 ? sizeHintForRow(0) : fontMetrics().height() + 8;
    return QSize(fontMetrics().averageCharWidth() * 24, row * qBound(1, count(), mostRowsSeen) + 2 * frameWidth() + 12);
}
