// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/viewspane.h"

#include "models/items/viewlistmodel.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/rowlist.h"
#include "ui/tickets/viewdelegate.h"

#include <QLabel>
#include <QVBoxLayout>

ViewsPane::ViewsPane(QWidget *parent)
    : QWidget(parent)
    , m_list(new RowList(tr("Views"), this))
{
    auto *caption = new QLabel(tr("Views"), this);
    caption->setProperty("heading", true);
    caption->setContentsMargins(14, 14, 14, 6);
    m_list->setItemDelegate(new ViewDelegate(m_list));
    m_list->setBackgroundRole(QPalette::Window);
    m_list->viewport()->setAutoFillBackground(false);
    passFocus(this, m_list);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(caption);
    column->addWidget(m_list, 1);
}

void ViewsPane::setModel(ViewListModel *model)
{
    m_model = model;
    m_list->setModel(model);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            emit viewChosen(m_model->keyAt(current));
    });
}

QString ViewsPane::currentView() const
{
    return m_model ? m_model->keyAt(m_list->currentIndex()) : QString();
}

void ViewsPane::setCurrentView(const QString &key)
{
    if (m_model && key != currentView())
        m_list->setCurrentIndex(m_model->indexOf(key));
}

void ViewsPane::chooseView(int position)
{
    if (m_model && position < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(position));
}
