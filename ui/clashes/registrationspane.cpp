// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clashes/registrationspane.h"

#include "models/items/registrationmodel.h"
#include "ui/clashes/registrationcard.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/inlinenotice.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/persondelegate.h"
#include "ui/parts/rowlist.h"
#include "ui/text/safetext.h"
#include "ui/text/timetext.h"

#include <QShowEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

PersonLine lineOf(const QModelIndex &index)
{
    const auto held = index.data(RegistrationModel::RowRole).value<HeldRegistration>();
    return {safeLine(held.name), safeLine(held.address), TimeText::brief(held.createdAt), Tone::Neutral, false};
}

}

RegistrationsPane::RegistrationsPane(QWidget *parent)
    : QWidget(parent)
    , m_list(new RowList(tr("Accounts that wait"), this))
    , m_empty(new EmptyState(u"data-success"_s, tr("No account waits"),
                             tr("Whoever creates an account in the portal with an address that looks like a user's waits here for a "
                                "supervisor."),
                             this))
    , m_listStack(new QStackedWidget(this))
    , m_notice(new InlineNotice(this))
    , m_card(new RegistrationCard(this))
    , m_stack(new QStackedWidget(this))
{
    m_stack->addWidget(new EmptyState(u"user-identity"_s, tr("No account chosen"), tr("Choose one in the list, or move with J and K."), this));
    m_stack->addWidget(m_card);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeList());
    splitter->addWidget(m_stack);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    passFocus(this, m_list);
    auto *line = new QVBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(splitter);
}

QWidget *RegistrationsPane::makeList()
{
    m_list->setItemDelegate(new PersonDelegate(lineOf, m_list));
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(m_empty);
    m_listStack->setCurrentWidget(m_empty);
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_listStack, 1);
    return list;
}

void RegistrationsPane::setModel(RegistrationModel *model)
{
    m_model = model;
    m_list->setModel(model);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RegistrationsPane::showCurrent);
    connect(model, &QAbstractItemModel::modelReset, this, &RegistrationsPane::rowsMoved);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RegistrationsPane::rowsMoved);
    rowsMoved();
}

void RegistrationsPane::choose(qint64 registration)
{
    if (m_model)
        m_list->setCurrentIndex(m_model->indexOf(registration));
}

void RegistrationsPane::showError(const Error &error)
{
    m_notice->say(error);
}

void RegistrationsPane::showCurrent()
{
    const HeldRegistration held = m_model->at(m_list->currentIndex());
    if (held.id)
        m_card->showRegistration(held);
    m_stack->setCurrentIndex(held.id ? 1 : 0);
}

void RegistrationsPane::rowsMoved()
{
    m_notice->clear();
    m_listStack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    showCurrent();
}

void RegistrationsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        emit shown();
}
