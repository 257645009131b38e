// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

/// What can be done from anywhere in the window, each with its keys: the shortcut sheet is made from these.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    explicit WindowActions(QWidget *window);

    QList<QAction *> all() const { return m_actions; }

    // Going places
    QAction *inbox, *mine, *unassigned, *contacts, *users, *clashes, *quarantine, *search, *nextPane, *previousPane, *sidebar;
    // Tickets
    QAction *next, *previous, *newTicket, *reply, *note, *status, *assign, *assignToMe, *makeRequester;
    // Window
    QAction *sync, *audit, *shortcuts, *account, *portalLink, *signOut, *quit;

private:
    QAction *add(const QString &text, const QList<QKeySequence> &keys);

    QWidget *m_window = nullptr;
    QList<QAction *> m_actions;
};
