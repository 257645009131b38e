// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/userlistmodel.h"

#include "models/items/wording.h"

UserListModel::UserListModel(const UserSource &source, const Wording &words, QObject *parent)
    : ListModel(source, parent)
    , m_source(source)
    , m_words(words)
{
}

QVariant UserListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};

    switch (role) {
    case Qt::DisplayRole:
        return m_words.shown(m_source.row(index.row()).name);
    case Qt::ToolTipRole:
        return m_words.shown(m_source.row(index.row()).email);
    case Qt::AccessibleTextRole:
        return m_words.sentence(m_source.row(index.row()));
    case RowRole:
        return QVariant::fromValue(m_source.row(index.row()));
    default:
        return {};
    }
}

UserId UserListModel::userAt(const QModelIndex &index) const
{
    return index.isValid() ? m_source.row(index.row()).id : UserId{};
}

QModelIndex UserListModel::indexOf(UserId user) const
{
    return index(m_source.positionOf(user));
}
