// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/parts/rowdelegate.h"

/// Paints a ticket on two lines: subject and time; number, requester, assignee, priority and status.
class TicketDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit TicketDelegate(QObject *parent = nullptr);

protected:
    void paintRow(QPainter *painter, const QRect &inner, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
