// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/contactsource.h"
#include "models/items/rowmodel.h"

/// The contact list as Qt views read it.
class ContactListModel : public RowModel<ContactSource, &ContactRow::id>
{
    Q_OBJECT
public:
    using RowModel::RowModel;

    ContactId contactAt(const QModelIndex &index) const { return keyOf(index); }

protected:
    QString title(const ContactRow &row, const Wording &words) const override { return words.shown(row.name); }
    QString hint(const ContactRow &row, const Wording &words) const override { return words.shown(row.address); }
};

Q_DECLARE_METATYPE(ContactRow)
