// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/userspane.h"

#include "models/items/userlistmodel.h"
#include "ui/parts/heading.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/persondelegate.h"
#include "ui/parts/rowlist.h"
#include "ui/parts/statustone.h"
#include "ui/text/safetext.h"
#include "ui/text/statustext.h"
#include "ui/users/usercard.h"
#include "ui/users/userform.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

PersonLine lineOf(const QModelIndex &index)
{
    const auto user = index.data(UserListModel::RowRole).value<User>();
    const bool active = user.state == UserState::Active;
    const QString state = active ? StatusText::of(user.role) : StatusText::of(user.state);
    return {safeLine(user.name), safeLine(user.email), state, active ? toneOf(user.role) : toneOf(user.state), false};
}

} // namespace

UsersPane::UsersPane(QWidget *parent)
    : QWidget(parent)
    , m_list(new RowList(tr("Users"), this))
    , m_new(new QPushButton(tr("New &user"), this))
    , m_card(new UserCard(this))
    , m_form(new UserForm(this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
{
    m_stack->addWidget(new QWidget(this));
    m_stack->addWidget(m_card);
    m_stack->addWidget(m_form);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(m_stack);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    passFocus(this, m_list);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_splitter);

    connect(m_new, &QPushButton::clicked, this, &UsersPane::startNew);
    connect(m_form, &UserForm::createWanted, this, &UsersPane::createWanted);
    connect(m_form, &UserForm::cancelled, this, &UsersPane::showCurrent);
}

QWidget *UsersPane::makeList()
{
    m_list->setItemDelegate(new PersonDelegate(lineOf, m_list));
    m_new->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 10, 10, 10);
    head->addWidget(makeHeading(tr("Users and organization"), this), 1);
    head->addWidget(m_new);
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    return list;
}

void UsersPane::setModel(UserListModel *model)
{
    m_model = model;
    m_list->setModel(model);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &UsersPane::showCurrent);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_stack->currentWidget() == m_card)
            showCurrent();
    });
}

void UsersPane::setMayManage(bool may)
{
    m_new->setEnabled(may);
    m_new->setToolTip(may ? QString() : tr("Only administrators add users."));
}

void UsersPane::chooseUser(UserId user)
{
    if (m_model)
        m_list->setCurrentIndex(m_model->indexOf(user));
}

void UsersPane::startNew()
{
    m_stack->setCurrentWidget(m_form);
    m_form->setFocus();
}

void UsersPane::setBusy(bool busy)
{
    m_form->setBusy(busy);
}

void UsersPane::showError(const Error &error)
{
    m_form->showError(error);
}

void UsersPane::askWhatIf(const WhatIf &whatIf)
{
    m_form->setBusy(false);
    auto *dialog = new WhatIfDialog(whatIf, this);
    connect(dialog, &QDialog::accepted, this, [this] {
        UserDraft draft = m_form->draft();
        draft.confirm = true;
        emit createWanted(draft);
    });
    dialog->open();
}

void UsersPane::showCreated(const User &user)
{
    m_form->clear();
    m_card->showUser(user);
    m_stack->setCurrentWidget(m_card);
    chooseUser(user.id);
}

void UsersPane::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) {
        m_stack->setCurrentIndex(0);
        return;
    }
    m_card->showUser(current.data(UserListModel::RowRole).value<User>());
    m_stack->setCurrentWidget(m_card);
}
