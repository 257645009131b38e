// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/viewdelegate.h"

#include "models/items/viewlistmodel.h"

#include <QLocale>
#include <QPainter>

ViewDelegate::ViewDelegate(QObject *parent)
    : RowDelegate(1, parent)
{
}

void ViewDelegate::paintRow(QPainter *painter, const QRect &inner, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(ViewListModel::RowRole).value<ViewRow>();
    const QString count = QLocale().toString(row.count);
    const int width = option.fontMetrics.horizontalAdvance(count);
    const bool chosen = option.state & QStyle::State_Selected;
    painter->setFont(small(option.font));
    drawText(painter, QRect(inner.right() - width, inner.top(), width + 1, inner.height()), count, quiet(option), Qt::AlignTrailing);
    painter->setFont(chosen ? strong(option.font) : option.font);
    drawText(painter, inner.adjusted(0, 0, -width - 10, 0), index.data().toString(), option.palette.color(QPalette::Text));
}
