// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/persondelegate.h"

#include "ui/parts/pill.h"
#include "ui/parts/theme.h"

#include <QIcon>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return u"?"_s;
    const QString first = words.first().left(1).toUpper();
    return words.size() == 1 ? first : first + words.last().left(1).toUpper();
}

} // namespace

PersonDelegate::PersonDelegate(Reader reader, QObject *parent)
    : RowDelegate(2, parent)
    , m_reader(std::move(reader))
{
}

void PersonDelegate::drawInitials(QPainter *painter, const QRect &disc, const QString &name, const QPalette &palette)
{
    static constexpr Tone tones[] = {Tone::Accent, Tone::Good, Tone::Attention, Tone::Neutral};
    const ToneColors colors = tone(tones[qHash(name) % std::size(tones)], palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.line);
    painter->drawEllipse(disc);
    painter->setFont(strong(small(painter->font())));
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(disc, Qt::AlignCenter, initialsOf(name));
    painter->restore();
}

void PersonDelegate::paintRow(QPainter *painter, const QRect &inner, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PersonLine line = m_reader(index);
    const int discSize = qMin(inner.height(), option.fontMetrics.height() * 2);
    const QRect disc(inner.left(), inner.center().y() - discSize / 2, discSize, discSize);
    drawInitials(painter, disc, line.name, option.palette);

    int right = inner.right();
    if (!line.state.isEmpty()) {
        const QSize pill = Pill::sizeFor(line.state, option.font);
        const QRect pillRect(inner.right() - pill.width() + 1, inner.center().y() - pill.height() / 2, pill.width(), pill.height());
        Pill::draw(painter, pillRect, line.state, line.tone, option.palette);
        right = pillRect.left() - 8;
    }
    if (line.warned) {
        const int size = option.fontMetrics.height();
        Theme::icon(u"data-warning"_s).paint(painter, QRect(right - size, inner.center().y() - size / 2, size, size));
        right -= size + 6;
    }
    const int left = disc.right() + 12;
    const QRect top(left, inner.top(), right - left, inner.height() / 2);
    const QRect bottom(left, inner.top() + inner.height() / 2, right - left, inner.height() / 2);
    painter->setFont(strong(option.font));
    drawText(painter, top, line.name, option.palette.color(QPalette::Text));
    painter->setFont(small(option.font));
    drawText(painter, bottom, line.detail, quiet(option));
}
