// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/ticketdelegate.h"

#include "models/items/ticketlistmodel.h"
#include "ui/parts/pill.h"
#include "ui/parts/statustone.h"
#include "ui/text/safetext.h"
#include "ui/text/statustext.h"
#include "ui/text/timetext.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

/// Draws a pill at the trailing end of \a line and returns what is left of it.
QRect pillAtEnd(QPainter *painter, const QRect &line, const QString &word, Tone meaning, const QStyleOptionViewItem &option)
{
    const QSize size = Pill::sizeFor(word, option.font);
    const QRect rect(line.right() - size.width() + 1, line.center().y() - size.height() / 2, size.width(), size.height());
    painter->setFont(option.font);
    Pill::draw(painter, rect, word, meaning, option.palette);
    return line.adjusted(0, 0, -size.width() - 6, 0);
}

QString secondLine(const TicketRow &row)
{
    const QString requester = safeLine(row.requester);
    if (row.assignee.isEmpty())
        return TicketDelegate::tr("#%1 · %2 · unassigned").arg(QString::number(row.number), requester);
    //: number, requester, assignee
    return TicketDelegate::tr("#%1 · %2 → %3").arg(QString::number(row.number), requester, safeLine(row.assignee));
}

} // namespace

TicketDelegate::TicketDelegate(QObject *parent)
    : RowDelegate(2, parent)
{
}

void TicketDelegate::paintRow(QPainter *painter, const QRect &inner, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(TicketListModel::RowRole).value<TicketRow>();
    const QRect top(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    QRect bottom(inner.left(), inner.top() + inner.height() / 2 + 1, inner.width(), inner.height() - inner.height() / 2);

    painter->setFont(small(option.font));
    const QString when = row.waiting ? tr("not sent yet") : TimeText::brief(row.updatedAt);
    const int whenWidth = painter->fontMetrics().horizontalAdvance(when) + 2;
    drawText(painter, top, when, quiet(option), Qt::AlignTrailing);

    painter->setFont(strong(option.font));
    drawText(painter, top.adjusted(0, 0, -whenWidth - 12, 0), safeLine(row.subject), option.palette.color(QPalette::Text));

    bottom = pillAtEnd(painter, bottom, StatusText::of(row.status), toneOf(row.status), option);
    if (row.priority >= Priority::High)
        bottom = pillAtEnd(painter, bottom, StatusText::of(row.priority), row.priority == Priority::Urgent ? Tone::Bad : Tone::Attention, option);
    painter->setFont(small(option.font));
    drawText(painter, bottom.adjusted(0, 0, -6, 0), secondLine(row), quiet(option));
}
