// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/user.h"
#include "ui/users/whatifdialog.h"

#include <QWidget>

class QPushButton;
class QSplitter;
class QStackedWidget;
class RowList;
class UserCard;
class UserForm;
class UserListModel;

/// The people of the account: list, the chosen one, and the form for a new one.
class UsersPane : public QWidget
{
    Q_OBJECT
public:
    explicit UsersPane(QWidget *parent = nullptr);

    void setModel(UserListModel *model);

    /// Whether the person signed in may add users; else the form says who may.
    void setMayManage(bool may);

public slots:
    void chooseUser(UserId user);
    void startNew();
    void setBusy(bool busy);
    void showError(const Error &error);

    /// Shows what the new user would switch off; on yes, createWanted comes again with `confirm` set.
    void askWhatIf(const WhatIf &whatIf);

    /// The user is stored: empties the form and chooses the new one.
    void showCreated(const User &user);

signals:
    void createWanted(const UserDraft &draft);

private:
    QWidget *makeList();
    void showCurrent();

    RowList *m_list = nullptr;
    QPushButton *m_new = nullptr;
    UserCard *m_card = nullptr;
    UserForm *m_form = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    UserListModel *m_model = nullptr;
};
