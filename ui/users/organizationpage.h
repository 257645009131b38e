// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QStackedWidget;
class Segments;
class TeamsPane;
class UsersPane;

/// "Users and organization": the people of the account, and their teams.
class OrganizationPage : public QWidget
{
    Q_OBJECT
public:
    explicit OrganizationPage(QWidget *parent = nullptr);

    UsersPane *users() const { return m_users; }
    TeamsPane *teams() const { return m_teams; }

    void setMayManage(bool may);
    void showUsers();
    void showTeams();

private:
    void showPart(int part);

    Segments *m_parts = nullptr;
    UsersPane *m_users = nullptr;
    TeamsPane *m_teams = nullptr;
    QStackedWidget *m_stack = nullptr;
};
