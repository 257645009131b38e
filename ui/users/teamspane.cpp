// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/teamspane.h"

#include "ui/parts/discardquestion.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/heading.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/persondelegate.h"
#include "ui/parts/rowlist.h"
#include "ui/text/safetext.h"
#include "ui/users/teamform.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace {

enum ItemRole { IdRole = Qt::UserRole, DetailRole };

PersonLine lineOf(const QModelIndex &index)
{
    return {index.data().toString(), index.data(DetailRole).toString(), {}, Tone::Neutral, false};
}

} // namespace

TeamsPane::TeamsPane(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QStandardItemModel(this))
    , m_list(new RowList(tr("Teams"), this))
    , m_new(new QPushButton(tr("New t&eam"), this))
    , m_empty(new EmptyState(u"user-others"_s, tr("No team chosen"), {}, this))
    , m_form(new TeamForm(this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_form);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(m_stack);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    passFocus(this, m_list);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_splitter);

    m_list->setModel(m_rows);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const TeamId wanted{current.data(IdRole).toLongLong()};
        if (current.isValid() && wanted != m_current)
            afterDiscarding([this, wanted] { chooseTeam(wanted); });
    });
    connect(m_list, &RowList::opened, m_form, qOverload<>(&QWidget::setFocus));
    connect(m_new, &QPushButton::clicked, this, &TeamsPane::startNew);
    showTeams({}, {});
}

QWidget *TeamsPane::makeList()
{
    m_list->setItemDelegate(new PersonDelegate(lineOf, m_list));
    m_new->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 10, 10, 10);
    head->addWidget(makeHeading(tr("Teams"), this), 1);
    head->addWidget(m_new);
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    return list;
}

void TeamsPane::setMayManage(bool may)
{
    m_new->setEnabled(may);
    m_new->setToolTip(may ? QString() : tr("Only administrators add teams."));
    m_form->setMayManage(may);
}

void TeamsPane::showTeams(const QList<Team> &teams, const QList<User> &users)
{
    m_teams = teams;
    m_users = users;
    m_rows->clear();
    for (const Team &team : teams) {
        const int members = int(membersOf(team.id).size());
        const QString count = members == 0 ? tr("nobody in it") : tr("%n user(s)", nullptr, members);
        auto *item = new QStandardItem(safeLine(team.name));
        item->setData(team.id.value, IdRole);
        item->setData(count, DetailRole);
        item->setAccessibleText(u"%1, %2"_s.arg(item->text(), count));
        m_rows->appendRow(item);
    }
    m_empty->say(teams.isEmpty() ? tr("No teams yet") : tr("No team chosen"),
                 tr("Tickets can be given to a team, and an agent can be limited to the tickets of some teams."));
    if (rowOf(m_current) < 0 && m_current.isValid())
        m_current = {};
    if (m_current.isValid())
        m_list->setCurrentIndex(m_rows->index(rowOf(m_current), 0));
    if (m_current.isValid() || m_form->team().isValid())
        showCurrent();
}

void TeamsPane::startNew()
{
    afterDiscarding([this] {
        m_current = {};
        m_list->selectionModel()->clear();
        m_form->showTeam({}, {});
        m_stack->setCurrentWidget(m_form);
        m_form->setFocus();
    });
}

/// Meanwhile the list stays with the team on show.
void TeamsPane::afterDiscarding(const std::function<void()> &next)
{
    if (!m_form->isDirty())
        return next();
    m_list->setCurrentIndex(m_rows->index(rowOf(m_current), 0));
    askToDiscard(this, tr("The team has a name that is not saved. Discard it?"), next);
}

void TeamsPane::chooseTeam(TeamId team)
{
    m_current = team;
    m_list->setCurrentIndex(m_rows->index(rowOf(team), 0));
    showCurrent();
}

void TeamsPane::showCurrent()
{
    const int row = rowOf(m_current);
    if (row >= 0)
        m_form->showTeam(m_teams.at(row), membersOf(m_current));
    m_stack->setCurrentWidget(row >= 0 ? static_cast<QWidget *>(m_form) : m_empty);
}

int TeamsPane::rowOf(TeamId team) const
{
    const auto found = std::find_if(m_teams.cbegin(), m_teams.cend(), [team](const Team &each) { return each.id == team; });
    return found == m_teams.cend() ? -1 : int(found - m_teams.cbegin());
}

QStringList TeamsPane::membersOf(TeamId team) const
{
    QStringList names;
    for (const User &user : m_users)
        if (user.teams.contains(team) && user.state != UserState::Deleted)
            names << user.name;
    return names;
}
