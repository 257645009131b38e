// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/auditmodel.h"

#include "ui/text/audittext.h"

void AuditModel::append(const QList<AuditRecord> &records)
{
    if (records.isEmpty())
        return;
    beginInsertRows({}, int(m_records.size()), int(m_records.size() + records.size()) - 1);
    m_records += records;
    endInsertRows();
}

void AuditModel::clear()
{
    beginResetModel();
    m_records.clear();
    endResetModel();
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditRecord &record = m_records.at(index.row());
    if (role == Qt::DisplayRole)
        return AuditText::action(record);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return AuditText::sentence(record);
    return role == RowRole ? QVariant::fromValue(record) : QVariant();
}
