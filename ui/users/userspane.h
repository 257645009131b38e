// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/consequences.h"
#include "models/domain/error.h"
#include "models/domain/user.h"

#include <QWidget>
#include <functional>

class AddressRadar;
class EmptyState;
class QPushButton;
class QSplitter;
class QStackedWidget;
class RowList;
class UserActs;
class UserCard;
class UserForm;
class UserListModel;

/// The people of the account: list, the chosen one, and the form for a new one. Who may not manage them sees a card.
class UsersPane : public QWidget
{
    Q_OBJECT
public:
    explicit UsersPane(QWidget *parent = nullptr);

    UserForm *form() const { return m_form; }
    UserActs *acts() const { return m_acts; }

    void setModel(UserListModel *model);
    void setRadar(const AddressRadar *radar);

    /// Whether the person signed in may add and change users; else a tool tip says who may.
    void setMayManage(bool may);

public slots:
    void chooseUser(UserId user);
    void startNew();
    void startFrom(ContactId contact, const QString &name, const QString &address);

    /// Shows what the new user would switch off; on yes, createWanted comes again with \c confirm set.
    void askWhatIf(const Consequences &whatIf);

    /// The user is stored: the form shows it, and the list chooses it.
    void showSaved(const User &user);
    void showGone(UserId user);

signals:
    void createWanted(const UserDraft &draft);

private:
    QWidget *makeList();
    void currentMoved();
    void afterDiscarding(const std::function<void()> &next);
    void open(UserId user);
    void showCurrent();

    RowList *m_list = nullptr;
    QPushButton *m_new = nullptr;
    EmptyState *m_empty = nullptr;
    UserCard *m_card = nullptr;
    UserForm *m_form = nullptr;
    UserActs *m_acts = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    UserListModel *m_model = nullptr;
    const AddressRadar *m_radar = nullptr;
    UserId m_current;
    bool m_mayManage = false;
};
