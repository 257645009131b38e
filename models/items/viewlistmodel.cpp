// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/viewlistmodel.h"

#include "models/items/wording.h"

ViewListModel::ViewListModel(const ViewSource &source, const Wording &words, QObject *parent)
    : ListModel(source, parent)
    , m_source(source)
    , m_words(words)
{
}

QVariant ViewListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};

    switch (role) {
    case Qt::DisplayRole:
        return m_words.viewName(m_source.row(index.row()));
    case Qt::AccessibleTextRole:
        return m_words.sentence(m_source.row(index.row()));
    case RowRole:
        return QVariant::fromValue(m_source.row(index.row()));
    default:
        return {};
    }
}

QString ViewListModel::keyAt(const QModelIndex &index) const
{
    return index.isValid() ? m_source.row(index.row()).key : QString();
}

QModelIndex ViewListModel::indexOf(const QString &key) const
{
    return index(m_source.positionOf(key));
}
