// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/pill.h"

#include <QPainter>

namespace {

QFont pillFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

Pill::Pill(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::say(const QString &word, Tone meaning)
{
    m_tone = meaning;
    setText(word);
    setVisible(!word.isEmpty());
    updateGeometry();
    update();
}

QSize Pill::sizeFor(const QString &word, const QFont &font)
{
    const QFontMetrics metrics(pillFont(font));
    return QSize(metrics.horizontalAdvance(word) + metrics.height(), metrics.height() + 4);
}

void Pill::draw(QPainter *painter, const QRect &rect, const QString &word, Tone meaning, const QPalette &palette)
{
    const ToneColors colors = tone(meaning, palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colors.line);
    painter->setBrush(colors.fill);
    const QRectF ground = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawRoundedRect(ground, ground.height() / 2, ground.height() / 2);
    painter->setFont(pillFont(painter->font()));
    painter->setPen(colors.ink);
    painter->drawText(rect, Qt::AlignCenter, word);
    painter->restore();
}

QSize Pill::sizeHint() const
{
    return sizeFor(text(), font());
}

QSize Pill::minimumSizeHint() const
{
    return sizeHint();
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    draw(&painter, rect(), text(), m_tone, palette());
}
