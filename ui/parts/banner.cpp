// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel(this))
    , m_action(new QPushButton(this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionChosen);

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 6, 12, 6);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_action);
    setVisible(false);
}

void Banner::say(const QString &sentence, Tone meaning, const QString &action)
{
    m_tone = meaning;
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    QPalette inked = parentWidget() ? parentWidget()->palette() : palette();
    inked.setColor(QPalette::WindowText, tone(meaning, inked).ink);
    m_sentence->setPalette(inked);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setVisible(true);
    update();
}

void Banner::clear()
{
    m_sentence->clear();
    setVisible(false);
}

QString Banner::text() const
{
    return m_sentence->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    const ToneColors colors = tone(m_tone, palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.fill);
    painter.fillRect(0, height() - 1, width(), 1, colors.line);
}
