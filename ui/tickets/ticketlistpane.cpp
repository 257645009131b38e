// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/ticketlistpane.h"

#include "models/items/ticketlistmodel.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/rowlist.h"
#include "ui/parts/searchfield.h"
#include "ui/parts/theme.h"
#include "ui/tickets/ticketdelegate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

TicketListPane::TicketListPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(this))
    , m_count(new QLabel(this))
    , m_search(new SearchField(tr("Search tickets"), this))
    , m_order(new ChoiceBox(this))
    , m_list(new RowList(tr("Tickets"), this))
    , m_empty(new EmptyState(u"mail-folder-inbox"_s, {}, {}, this))
    , m_stack(new QStackedLayout)
{
    m_list->setItemDelegate(new TicketDelegate(m_list));
    passFocus(this, m_list);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeHead());
    column->addLayout(m_stack, 1);

    connect(m_search, &SearchField::searchChanged, this, &TicketListPane::searchChanged);
    connect(m_search, &SearchField::searchChanged, this, &TicketListPane::countMoved);
    connect(m_search, &SearchField::listWanted, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_order, &ChoiceBox::activated, this, [this] { emit orderChosen(order()); });
    connect(m_list, &RowList::opened, this, [this](const QModelIndex &index) { emit ticketOpened(m_model->ticketAt(index)); });
    connect(m_empty, &EmptyState::actionChosen, this, &TicketListPane::newTicketWanted);
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, m_list->viewport(), qOverload<>(&QWidget::update));
    minute->start(60'000);
    countMoved();
}

QLayout *TicketListPane::makeHead()
{
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    strong.setPointSizeF(strong.pointSizeF() * 1.1);
    m_title->setFont(strong);
    m_count->setProperty("quiet", true);

    m_order->setAccessibleName(tr("Order of the tickets"));
    m_order->addItem(tr("Recently changed"), int(TicketOrder::RecentlyUpdated));
    m_order->addItem(tr("Longest untouched"), int(TicketOrder::LongestUntouched));
    m_order->addItem(tr("Newest"), int(TicketOrder::Newest));
    m_order->addItem(tr("Oldest"), int(TicketOrder::Oldest));
    m_order->addItem(tr("Most urgent"), int(TicketOrder::MostUrgent));

    auto *create = new QToolButton(this);
    create->setIcon(Theme::icon(u"list-add"_s));
    create->setAccessibleName(tr("New ticket"));
    create->setToolTip(tr("New ticket (C)"));
    connect(create, &QToolButton::clicked, this, &TicketListPane::newTicketWanted);

    auto *titles = new QHBoxLayout;
    titles->setSpacing(8);
    titles->addWidget(m_title, 1);
    titles->addWidget(m_count);
    titles->addWidget(create);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_search, 3);
    tools->addWidget(m_order, 2);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(14, 8, 10, 10);
    head->setSpacing(8);
    head->addLayout(titles);
    head->addLayout(tools);
    return head;
}

void TicketListPane::setModel(TicketListModel *model)
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    m_current = {};
    auto *before = m_list->selectionModel();
    m_list->setModel(model);
    delete before; // a view leaves it behind
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TicketListPane::currentMoved);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TicketListPane::countMoved);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TicketListPane::findCurrent);
    connect(model, &QAbstractItemModel::modelReset, this, &TicketListPane::findCurrent);
    countMoved();
}

void TicketListPane::setTitle(const QString &title)
{
    m_title->setText(title);
}

TicketId TicketListPane::currentTicket() const
{
    return m_current;
}

TicketOrder TicketListPane::order() const
{
    return TicketOrder(m_order->currentData().toInt());
}

void TicketListPane::setOrder(TicketOrder order)
{
    m_order->setCurrentIndex(m_order->findData(int(order)));
}

void TicketListPane::chooseTicket(TicketId ticket)
{
    if (m_model)
        m_list->setCurrentIndex(m_model->indexOf(ticket));
}

void TicketListPane::chooseNext()
{
    m_list->moveBy(1);
}

void TicketListPane::choosePrevious()
{
    m_list->moveBy(-1);
}

void TicketListPane::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TicketListPane::clearSearch()
{
    m_search->clear();
}

void TicketListPane::currentMoved()
{
    const TicketId now = m_model->ticketAt(m_list->currentIndex());
    if (!now.isValid() || now == m_current)
        return;
    m_current = now;
    emit ticketChosen(now);
}

void TicketListPane::findCurrent()
{
    if (m_current.isValid() && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->indexOf(m_current));
    countMoved();
}

void TicketListPane::countMoved()
{
    const int count = m_model ? m_model->rowCount() : 0;
    m_count->setText(tr("%n ticket(s)", nullptr, count));
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    if (m_search->text().isEmpty())
        m_empty->say(tr("No tickets here"), tr("Choose another view, or open a new ticket."));
    else
        m_empty->say(tr("Nothing found"), tr("Try fewer or other words."));
    m_empty->setAction(m_search->text().isEmpty() ? tr("New ticket") : QString());
}
