// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

class QActionGroup;
class WindowActions;

/// The menu of the person signed in: look, keys, the link for customers, sign out, quit.
class PersonMenu : public QMenu
{
    Q_OBJECT
public:
    PersonMenu(const WindowActions &actions, QWidget *parent);

    void setUser(const QString &name, const QString &email);
    void setLook(int look);

signals:
    void lookChosen(int look);

private:
    QAction *m_person = nullptr;
    QActionGroup *m_looks = nullptr;
};
