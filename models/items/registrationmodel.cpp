// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/registrationmodel.h"

#include "models/items/wording.h"

using namespace Qt::StringLiterals;

int RegistrationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_registrations.size());
}

QVariant RegistrationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HeldRegistration &held = m_registrations[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return m_words.shown(held.name);
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3"_s.arg(m_words.shown(held.name), m_words.shown(held.address), m_words.when(held.createdAt));
    case RowRole:
        return QVariant::fromValue(held);
    default:
        return {};
    }
}

HeldRegistration RegistrationModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_registrations.size() ? m_registrations[index.row()] : HeldRegistration();
}

QModelIndex RegistrationModel::indexOf(qint64 registration) const
{
    for (int row = 0; row < m_registrations.size(); ++row) {
        if (m_registrations[row].id == registration)
            return index(row);
    }
    return {};
}

void RegistrationModel::show(const QList<HeldRegistration> &registrations)
{
    if (registrations == m_registrations)
        return;
    beginResetModel();
    m_registrations = registrations;
    endResetModel();
}

void RegistrationModel::remove(qint64 registration)
{
    const int row = indexOf(registration).row();
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_registrations.removeAt(row);
    endRemoveRows();
}
