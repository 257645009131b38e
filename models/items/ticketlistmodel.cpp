// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/ticketlistmodel.h"

#include "models/items/wording.h"

TicketListModel::TicketListModel(const TicketSource &source, const Wording &words, QObject *parent)
    : ListModel(source, parent)
    , m_source(source)
    , m_words(words)
{
}

QVariant TicketListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};

    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_words.shown(m_source.row(index.row()).subject);
    case Qt::AccessibleTextRole:
        return m_words.sentence(m_source.row(index.row()));
    case RowRole:
        return QVariant::fromValue(m_source.row(index.row()));
    default:
        return {};
    }
}

TicketId TicketListModel::ticketAt(const QModelIndex &index) const
{
    return index.isValid() ? m_source.row(index.row()).id : TicketId{};
}

QModelIndex TicketListModel::indexOf(TicketId ticket) const
{
    return index(m_source.positionOf(ticket));
}
