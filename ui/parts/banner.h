// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/parts/tones.h"

#include <QFrame>

class QLabel;
class QPushButton;

/// A lasting state across the top of the window: offline, signed out elsewhere.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    /// \a action: the words of its one button; empty for none.
    void say(const QString &sentence, Tone tone, const QString &action = {});
    void clear();

    QString text() const;

signals:
    void actionChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_sentence = nullptr;
    QPushButton *m_action = nullptr;
    Tone m_tone = Tone::Neutral;
};
