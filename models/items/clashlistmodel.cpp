// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/clashlistmodel.h"

#include "models/items/wording.h"

ClashListModel::ClashListModel(const ClashSource &source, const Wording &words, QObject *parent)
    : ListModel(source, parent)
    , m_source(source)
    , m_words(words)
{
}

QVariant ClashListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};

    switch (role) {
    case Qt::DisplayRole:
        return m_words.shown(m_source.row(index.row()).address);
    case Qt::AccessibleTextRole:
        return m_words.sentence(m_source.row(index.row()));
    case RowRole:
        return QVariant::fromValue(m_source.row(index.row()));
    default:
        return {};
    }
}

ClashId ClashListModel::clashAt(const QModelIndex &index) const
{
    return index.isValid() ? m_source.row(index.row()).id : ClashId{};
}

QModelIndex ClashListModel::indexOf(ClashId clash) const
{
    return index(m_source.positionOf(clash));
}
