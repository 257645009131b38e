// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "ui/parts/tones.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

/// A sentence beside its cause, with remedies as buttons and the technical text under Details.
/// Hidden while it has nothing to say.
class InlineNotice : public QFrame
{
    Q_OBJECT
public:
    explicit InlineNotice(QWidget *parent = nullptr);

    void say(const QString &sentence, Tone tone = Tone::Neutral);
    void say(const Error &error);
    void clear();

    /// A remedy beside the sentence; gone with the next say() or clear().
    QPushButton *addRemedy(const QString &text);

    /// Makes the Tab key come here after \a before; answers the last one it then meets here.
    QWidget *placeAfter(QWidget *before);

    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setDetails(const QString &details);

    QLabel *m_sentence = nullptr;
    QLabel *m_details = nullptr;
    QToolButton *m_detailsButton = nullptr;
    QHBoxLayout *m_remedies = nullptr;
    Tone m_tone = Tone::Neutral;
};
