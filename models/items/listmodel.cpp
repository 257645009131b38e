// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/listmodel.h"

#include "models/items/listsource.h"

ListModel::ListModel(const ListSource &source, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(source)
{
    connect(&source, &ListSource::changed, this, [this](int first, int last) { emit dataChanged(index(first), index(last)); });
    connect(&source, &ListSource::aboutToInsert, this, [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&source, &ListSource::inserted, this, [this] { endInsertRows(); });
    connect(&source, &ListSource::aboutToRemove, this, [this](int first, int last) { beginRemoveRows({}, first, last); });
    connect(&source, &ListSource::removed, this, [this] { endRemoveRows(); });
    connect(&source, &ListSource::aboutToReplace, this, [this] { beginResetModel(); });
    connect(&source, &ListSource::replaced, this, [this] { endResetModel(); });
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_source.count();
}
