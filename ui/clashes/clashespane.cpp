// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clashes/clashespane.h"

#include "models/items/clashlistmodel.h"
#include "ui/clashes/clashcard.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/heading.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/persondelegate.h"
#include "ui/parts/rowlist.h"
#include "ui/parts/statustone.h"
#include "ui/text/clashtext.h"
#include "ui/text/safetext.h"
#include "ui/text/statustext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int standing = -1;

PersonLine lineOf(const QModelIndex &index)
{
    const auto clash = index.data(ClashListModel::RowRole).value<Clash>();
    return {safeLine(clash.address), ClashText::brief(clash), StatusText::of(clash.state), toneOf(clash.state), false};
}

} // namespace

ClashesPane::ClashesPane(QWidget *parent)
    : QWidget(parent)
    , m_filter(new ChoiceBox(this))
    , m_list(new RowList(tr("Clashes"), this))
    , m_empty(new EmptyState(u"data-success"_s, {}, {}, this))
    , m_listStack(new QStackedWidget(this))
    , m_card(new ClashCard(this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
{
    m_stack->addWidget(new EmptyState(u"user-others"_s, tr("No clash chosen"), tr("Choose one in the list, or move with J and K."), this));
    m_stack->addWidget(m_card);
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

    connect(m_filter, &ChoiceBox::activated, this, [this] {
        const int chosen = m_filter->currentData().toInt();
        emit stateChosen(chosen == standing ? std::nullopt : std::optional(ClashState(chosen)));
    });
    rowsMoved();
}

QWidget *ClashesPane::makeList()
{
    m_list->setItemDelegate(new PersonDelegate(lineOf, m_list));
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(m_empty);
    m_filter->setAccessibleName(tr("Which clashes"));
    m_filter->addItem(tr("Open and accepted"), standing);
    m_filter->addItem(tr("Open", "clashes"), int(ClashState::Open));
    m_filter->addItem(tr("Accepted", "clashes"), int(ClashState::Accepted));
    m_filter->addItem(tr("Resolved", "clashes"), int(ClashState::Resolved));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 10, 10, 10);
    head->addWidget(makeHeading(tr("Clashes"), this), 1);
    head->addWidget(m_filter);
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_listStack, 1);
    return list;
}

void ClashesPane::setModel(ClashListModel *model)
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    m_list->setModel(model);
    if (!model)
        return;
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ClashesPane::currentMoved);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &ClashesPane::rowsMoved);
    connect(model, &QAbstractItemModel::modelReset, this, &ClashesPane::rowsMoved);
    rowsMoved();
}

void ClashesPane::chooseClash(ClashId clash)
{
    if (m_model)
        m_list->setCurrentIndex(m_model->indexOf(clash));
}

/// One that leaves the list, since it is resolved now, stays on show until another one is chosen.
void ClashesPane::currentMoved()
{
    const ClashId wanted = m_model->clashAt(m_list->currentIndex());
    if (!wanted.isValid() || wanted == m_current)
        return;
    m_current = wanted;
    m_stack->setCurrentIndex(1);
    emit clashChosen(wanted);
}

void ClashesPane::rowsMoved()
{
    const bool any = m_model && m_model->rowCount() > 0;
    m_listStack->setCurrentWidget(any ? static_cast<QWidget *>(m_list) : m_empty);
    if (any && m_current.isValid() && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->indexOf(m_current));
    m_empty->say(tr("No clashes here"), tr("A clash is an address that a user and a contact have at the same time. The contact "
                                           "stays, but cannot get into the customer portal by it. They are listed here until "
                                           "the contact has another address, or somebody accepts them."));
}
