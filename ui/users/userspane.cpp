// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/userspane.h"

#include "models/items/addressradar.h"
#include "models/items/userlistmodel.h"
#include "ui/parts/discardquestion.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/heading.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/persondelegate.h"
#include "ui/parts/rowlist.h"
#include "ui/parts/statustone.h"
#include "ui/text/safetext.h"
#include "ui/text/standingtext.h"
#include "ui/text/statustext.h"
#include "ui/users/useracts.h"
#include "ui/users/usercard.h"
#include "ui/users/userform.h"
#include "ui/users/whatifdialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

PersonLine lineOf(const QModelIndex &index, const AddressRadar *radar)
{
    const auto user = index.data(UserListModel::RowRole).value<User>();
    const auto standing = radar ? radar->standing(user.email) : AddressStanding();
    if (standing.kind == AddressStanding::Kind::Both)
        return {safeLine(user.name), safeLine(user.email), StandingText::word(standing), toneOf(standing), true};
    const bool active = user.state == UserState::Active;
    const QString state = active ? StatusText::of(user.role) : StatusText::of(user.state);
    return {safeLine(user.name), StatusText::addressOf(user), state, active ? toneOf(user.role) : toneOf(user.state), false};
}

} // namespace

UsersPane::UsersPane(QWidget *parent)
    : QWidget(parent)
    , m_list(new RowList(tr("Users"), this))
    , m_new(new QPushButton(tr("New &user"), this))
    , m_empty(new EmptyState(u"user-others"_s, tr("No user chosen"), tr("Choose one in the list."), this))
    , m_card(new UserCard(this))
    , m_form(new UserForm(this))
    , m_acts(new UserActs(*m_form))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_card);
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

    connect(m_new, &QPushButton::clicked, this, &UsersPane::startNew);
    connect(m_list, &RowList::opened, m_form, qOverload<>(&QWidget::setFocus));
    connect(m_form, &UserForm::createWanted, this, &UsersPane::createWanted);
    connect(m_form, &UserForm::cancelled, this, &UsersPane::showCurrent);
}

QWidget *UsersPane::makeList()
{
    m_list->setItemDelegate(new PersonDelegate([this](const QModelIndex &index) { return lineOf(index, m_radar); }, m_list));
    m_new->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 10, 10, 10);
    head->addWidget(makeHeading(tr("Users"), this), 1);
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
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &UsersPane::currentMoved);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_current.isValid())
            showCurrent();
    });
    const auto follow = [this] {
        if (m_current.isValid() && !m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->indexOf(m_current));
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, follow);
    connect(model, &QAbstractItemModel::modelReset, this, follow);
}

void UsersPane::setRadar(const AddressRadar *radar)
{
    m_radar = radar;
    m_form->setRadar(radar);
    m_card->setRadar(radar);
    if (radar)
        connect(radar, &AddressRadar::changed, m_list->viewport(), qOverload<>(&QWidget::update));
}

void UsersPane::setMayManage(bool may)
{
    m_mayManage = may;
    m_new->setEnabled(may);
    m_new->setToolTip(may ? QString() : tr("Only administrators add users."));
    if (m_current.isValid())
        showCurrent();
}

void UsersPane::chooseUser(UserId user)
{
    const QModelIndex index = m_model ? m_model->indexOf(user) : QModelIndex();
    if (index.isValid())
        m_list->setCurrentIndex(index);
}

void UsersPane::startNew()
{
    startFrom({}, {}, {});
}

void UsersPane::startFrom(ContactId contact, const QString &name, const QString &address)
{
    afterDiscarding([this, contact, name, address] {
        m_current = {};
        if (m_model)
            m_list->selectionModel()->clear();
        m_stack->setCurrentWidget(m_form);
        m_form->startFrom(contact, name, address);
    });
}

void UsersPane::askWhatIf(const Consequences &whatIf)
{
    m_form->setBusy(false);
    UserDraft draft = m_form->draft();
    draft.confirm = true;
    auto *dialog = new WhatIfDialog(draft.contact.isValid() ? UserAct::Convert : UserAct::Invite, whatIf, this);
    connect(dialog, &QDialog::accepted, this, [this, draft] { emit createWanted(draft); });
    dialog->open();
}

void UsersPane::showSaved(const User &user)
{
    m_current = user.id;
    m_form->showSaved(user);
    m_stack->setCurrentWidget(m_form);
    chooseUser(user.id);
}

void UsersPane::showGone(UserId user)
{
    if (user == m_current)
        open({});
}

void UsersPane::currentMoved()
{
    const UserId wanted = m_model->userAt(m_list->currentIndex());
    if (!wanted.isValid() || wanted == m_current)
        return;
    if (!m_form->isDirty()) {
        open(wanted);
        return;
    }
    const UserId kept = m_current;
    afterDiscarding([this, wanted] {
        open(wanted);
        chooseUser(wanted);
    });
    kept.isValid() ? m_list->setCurrentIndex(m_model->indexOf(kept)) : m_list->selectionModel()->clear();
}

void UsersPane::afterDiscarding(const std::function<void()> &next)
{
    if (!m_form->isDirty() || m_stack->currentWidget() != m_form)
        return next();
    askToDiscard(this, tr("The user has changes that are not saved. Discard them?"), [this, next] {
        m_form->startNew();
        next();
    });
}

void UsersPane::open(UserId user)
{
    m_current = user;
    showCurrent();
}

void UsersPane::showCurrent()
{
    const QModelIndex index = m_model && m_current.isValid() ? m_model->indexOf(m_current) : QModelIndex();
    if (!index.isValid()) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    const auto user = index.data(UserListModel::RowRole).value<User>();
    m_mayManage ? m_form->showUser(user) : m_card->showUser(user);
    m_stack->setCurrentWidget(m_mayManage ? static_cast<QWidget *>(m_form) : m_card);
}
