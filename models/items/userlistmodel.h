// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/listmodel.h"
#include "models/items/usersource.h"

class Wording;

/// The list of users as Qt views read it.
class UserListModel : public ListModel
{
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole };

    UserListModel(const UserSource &source, const Wording &words, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    UserId userAt(const QModelIndex &index) const;
    QModelIndex indexOf(UserId user) const;

private:
    const UserSource &m_source;
    const Wording &m_words;
};

Q_DECLARE_METATYPE(User)
