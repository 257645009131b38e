// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/incomingmailmodel.h"

#include "models/items/wording.h"

using namespace Qt::StringLiterals;

int IncomingMailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_mails.size());
}

QVariant IncomingMailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const IncomingMail &mail = m_mails[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return m_words.shown(mail.subject);
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3"_s.arg(m_words.shown(mail.from), m_words.shown(mail.subject), m_words.when(mail.receivedAt));
    case RowRole:
        return QVariant::fromValue(mail);
    default:
        return {};
    }
}

MailInId IncomingMailModel::mailAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_mails.size() ? m_mails[index.row()].id : MailInId();
}

void IncomingMailModel::show(const QList<IncomingMail> &mails)
{
    beginResetModel();
    m_mails = mails;
    endResetModel();
}

void IncomingMailModel::append(const QList<IncomingMail> &mails)
{
    if (mails.isEmpty())
        return;
    beginInsertRows({}, int(m_mails.size()), int(m_mails.size() + mails.size()) - 1);
    m_mails += mails;
    endInsertRows();
}

void IncomingMailModel::remove(MailInId mail)
{
    for (int row = 0; row < m_mails.size(); ++row) {
        if (m_mails[row].id != mail)
            continue;
        beginRemoveRows({}, row, row);
        m_mails.removeAt(row);
        endRemoveRows();
        return;
    }
}
