// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/rowmodel.h"
#include "models/items/ticketsource.h"

/// The ticket list as Qt views read it.
class TicketListModel : public RowModel<TicketSource, &TicketRow::id>
{
    Q_OBJECT
public:
    using RowModel::RowModel;

    TicketId ticketAt(const QModelIndex &index) const { return keyOf(index); }

protected:
    QString title(const TicketRow &row, const Wording &words) const override { return words.shown(row.subject); }
    QString hint(const TicketRow &row, const Wording &words) const override { return title(row, words); }
};

Q_DECLARE_METATYPE(TicketRow)
