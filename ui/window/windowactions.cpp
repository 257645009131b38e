// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowactions.h"

#include <QAction>
#include <QWidget>

WindowActions::WindowActions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    next = add(tr("Next ticket"), {Qt::Key_J});
    previous = add(tr("Previous ticket"), {Qt::Key_K});
    newTicket = add(tr("New ticket"), {Qt::Key_C});
    reply = add(tr("Reply"), {Qt::Key_R});
    note = add(tr("Internal note"), {Qt::Key_E});
    status = add(tr("Change the status"), {Qt::Key_S});
    assign = add(tr("Assign"), {Qt::Key_A});
    assignToMe = add(tr("Assign to me"), {QKeySequence(Qt::SHIFT | Qt::Key_A)});
    makeRequester = add(tr("Make the suggested customer the requester"), {Qt::Key_M});
    search = add(tr("Search"), {QKeySequence(Qt::Key_Slash), QKeySequence::Find});
    inbox = add(tr("Go to all open tickets"), {QKeySequence(Qt::Key_G, Qt::Key_I)});
    mine = add(tr("Go to my tickets"), {QKeySequence(Qt::Key_G, Qt::Key_M)});
    unassigned = add(tr("Go to unassigned tickets"), {QKeySequence(Qt::Key_G, Qt::Key_U)});
    contacts = add(tr("Go to contacts"), {QKeySequence(Qt::Key_G, Qt::Key_C)});
    users = add(tr("Go to users and organization"), {QKeySequence(Qt::Key_G, Qt::Key_O)});
    clashes = add(tr("Go to clashes"), {QKeySequence(Qt::Key_G, Qt::Key_L)});
    quarantine = add(tr("Go to the quarantine"), {QKeySequence(Qt::Key_G, Qt::Key_Q)});
    nextPane = add(tr("Next pane"), {Qt::Key_F6});
    previousPane = add(tr("Previous pane"), {QKeySequence(Qt::SHIFT | Qt::Key_F6)});
    sidebar = add(tr("Show or hide the views"), {Qt::Key_F9});
    sync = add(tr("Sync now"), {Qt::Key_F5});
    audit = add(tr("Audit log"), {});
    shortcuts = add(tr("Keyboard shortcuts"), {QKeySequence(Qt::Key_Question), QKeySequence(Qt::Key_F1)});
    account = add(tr("My account…"), {});
    portalLink = add(tr("Copy the portal's link"), {});
    signOut = add(tr("Sign out"), {});
    quit = add(tr("Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)});
}

/// Text fields take letters before these do, so a letter alone acts only outside them.
QAction *WindowActions::add(const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    m_window->addAction(action);
    m_actions << action;
    return action;
}
