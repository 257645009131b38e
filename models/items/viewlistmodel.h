// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/rowmodel.h"
#include "models/items/viewsource.h"

/// The views of the ticket list, with live counts, as Qt views read them.
class ViewListModel : public RowModel<ViewSource, &ViewRow::key>
{
    Q_OBJECT
public:
    using RowModel::RowModel;

    QString keyAt(const QModelIndex &index) const { return keyOf(index); }

protected:
    QString title(const ViewRow &row, const Wording &words) const override { return words.viewName(row); }
    QString hint(const ViewRow &, const Wording &) const override { return {}; }
};

Q_DECLARE_METATYPE(ViewRow)
