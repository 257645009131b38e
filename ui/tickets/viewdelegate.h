// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/parts/rowdelegate.h"

/// Paints a view's name and its count.
class ViewDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit ViewDelegate(QObject *parent = nullptr);

protected:
    void paintRow(QPainter *painter, const QRect &inner, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
