// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/user.h"

#include <QWidget>
#include <functional>

class EmptyState;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QStandardItemModel;
class RowList;
class TeamForm;

/// The teams of the account, few enough to be held whole: list and form.
class TeamsPane : public QWidget
{
    Q_OBJECT
public:
    explicit TeamsPane(QWidget *parent = nullptr);

    TeamForm *form() const { return m_form; }
    void setMayManage(bool may);

public slots:
    /// \a users: to say who is in which team.
    void showTeams(const QList<Team> &teams, const QList<User> &users);
    void startNew();
    void chooseTeam(TeamId team);

private:
    QWidget *makeList();
    void afterDiscarding(const std::function<void()> &next);
    void showCurrent();
    int rowOf(TeamId team) const;
    QStringList membersOf(TeamId team) const;

    QStandardItemModel *m_rows = nullptr;
    RowList *m_list = nullptr;
    QPushButton *m_new = nullptr;
    EmptyState *m_empty = nullptr;
    TeamForm *m_form = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    QList<Team> m_teams;
    QList<User> m_users;
    TeamId m_current;
};
