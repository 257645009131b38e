// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quarantine/quarantinepane.h"

#include "models/items/incomingmailmodel.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/heading.h"
#include "ui/parts/inlinenotice.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/persondelegate.h"
#include "ui/parts/rowlist.h"
#include "ui/quarantine/heldmailcard.h"
#include "ui/text/safetext.h"
#include "ui/text/timetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShowEvent>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

PersonLine lineOf(const QModelIndex &index)
{
    const auto mail = index.data(IncomingMailModel::RowRole).value<IncomingMail>();
    const QString from = mail.from.isEmpty() ? QuarantinePane::tr("nobody") : safeLine(mail.from);
    return {from, safeLine(mail.subject), TimeText::brief(mail.receivedAt), Tone::Neutral, false};
}

}

QuarantinePane::QuarantinePane(QWidget *parent)
    : QWidget(parent)
    , m_list(new RowList(tr("Held messages"), this))
    , m_notice(new InlineNotice(this))
    , m_card(new HeldMailCard(this))
    , m_empty(new EmptyState(u"mail-mark-junk"_s, tr("No message chosen"), tr("What waits here was not let in by itself. Choose a message to see why."), this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_card);
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
}

QWidget *QuarantinePane::makeList()
{
    m_list->setItemDelegate(new PersonDelegate(lineOf, m_list));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 10, 10, 10);
    head->addWidget(makeHeading(tr("Quarantine"), this), 1);
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_notice);
    column->addWidget(m_list, 1);
    return list;
}

void QuarantinePane::setModel(IncomingMailModel *model)
{
    m_model = model;
    m_list->setModel(model);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &QuarantinePane::showCurrent);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_notice->clear();
        showCurrent();
    });
}

void QuarantinePane::choose(MailInId mail)
{
    for (int row = 0; m_model && row < m_model->rowCount(); ++row) {
        if (m_model->mailAt(m_model->index(row)) == mail)
            m_list->setCurrentIndex(m_model->index(row));
    }
}

void QuarantinePane::showMail(const IncomingMail &mail, qint64 ticketNumber)
{
    if (!m_model || m_model->mailAt(m_list->currentIndex()) != mail.id)
        return;
    m_card->showMail(mail, ticketNumber);
    m_stack->setCurrentWidget(m_card);
}

void QuarantinePane::showError(const Error &error)
{
    m_notice->say(error);
}

void QuarantinePane::showCurrent()
{
    const MailInId mail = m_model->mailAt(m_list->currentIndex());
    if (!mail.isValid())
        m_stack->setCurrentWidget(m_empty);
    else
        emit mailChosen(mail);
}

void QuarantinePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        emit shown();
}
