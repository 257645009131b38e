// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/parts/tones.h"

#include <QLabel>

class QPainter;

/// A state in a word, on a rounded ground of its tone.
class Pill : public QLabel
{
    Q_OBJECT
public:
    explicit Pill(QWidget *parent = nullptr);

    void say(const QString &word, Tone tone);

    /// How large a pill with \a word is.
    static QSize sizeFor(const QString &word, const QFont &font);

    /// Draws a pill with \a word, for delegates.
    static void draw(QPainter *painter, const QRect &rect, const QString &word, Tone tone, const QPalette &palette);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
};
