// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/rowdelegate.h"

#include "ui/parts/tones.h"

#include <QPainter>

namespace {

constexpr int sideMargin = 14;
constexpr int lineMargin = 8;
constexpr int lineGap = 3;

} // namespace

RowDelegate::RowDelegate(int lines, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_lines(lines)
{
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option);
    painter->setFont(option.font);
    paintRow(painter, option.rect.adjusted(sideMargin, lineMargin, -sideMargin, -lineMargin), option, index);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int line = option.fontMetrics.height() + 4;
    return QSize(option.fontMetrics.averageCharWidth() * 12, m_lines * line + (m_lines - 1) * lineGap + 2 * lineMargin);
}

void RowDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const bool chosen = option.state & QStyle::State_Selected;
    const ToneColors accent = tone(Tone::Accent, option.palette);
    if (chosen)
        painter->fillRect(option.rect, accent.fill);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));

    if (m_lines > 1)
        paintRule(painter, option);
    if (chosen)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), option.palette.color(QPalette::Highlight));
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active)) {
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void RowDelegate::paintRule(QPainter *painter, const QStyleOptionViewItem &option)
{
    QColor rule = option.palette.color(QPalette::Mid);
    rule.setAlpha(110);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), rule);
}

void RowDelegate::drawText(QPainter *painter, const QRect &rect, const QString &text, const QColor &color, Qt::Alignment alignment)
{
    painter->setPen(color);
    painter->drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

QColor RowDelegate::quiet(const QStyleOptionViewItem &option)
{
    return option.palette.color(QPalette::PlaceholderText);
}

QFont RowDelegate::strong(const QFont &font)
{
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    return strong;
}

QFont RowDelegate::small(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.92);
    return small;
}
