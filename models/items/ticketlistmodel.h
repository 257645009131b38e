// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/listmodel.h"
#include "models/items/ticketsource.h"

class Wording;

/// The ticket list as Qt views read it.
class TicketListModel : public ListModel
{
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole };

    TicketListModel(const TicketSource &source, const Wording &words, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    TicketId ticketAt(const QModelIndex &index) const;
    QModelIndex indexOf(TicketId ticket) const;

private:
    const TicketSource &m_source;
    const Wording &m_words;
};

Q_DECLARE_METATYPE(TicketRow)
