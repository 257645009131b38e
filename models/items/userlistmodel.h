// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/rowmodel.h"
#include "models/items/usersource.h"

/// The list of users as Qt views read it.
class UserListModel : public RowModel<UserSource, &User::id>
{
    Q_OBJECT
public:
    using RowModel::RowModel;

    UserId userAt(const QModelIndex &index) const { return keyOf(index); }

protected:
    QString title(const User &row, const Wording &words) const override { return words.shown(row.name); }
    QString hint(const User &row, const Wording &words) const override { return words.shown(row.email); }
};

Q_DECLARE_METATYPE(User)
