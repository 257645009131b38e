// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/inlinenotice.h"

#include "ui/text/errortext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

InlineNotice::InlineNotice(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel(this))
    , m_details(new QLabel(this))
    , m_detailsButton(new QToolButton(this))
    , m_remedies(new QHBoxLayout)
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setVisible(false);
    m_detailsButton->setText(tr("Details"));
    m_detailsButton->setCheckable(true);
    m_detailsButton->setVisible(false);
    connect(m_detailsButton, &QToolButton::toggled, m_details, &QLabel::setVisible);
    m_remedies->setSpacing(6);
    m_remedies->addStretch();

    auto *line = new QHBoxLayout;
    line->addWidget(m_sentence, 1);
    line->addWidget(m_detailsButton, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, 10, 6);
    column->setSpacing(4);
    column->addLayout(line);
    column->addLayout(m_remedies);
    column->addWidget(m_details);
    setVisible(false);
}

void InlineNotice::say(const QString &sentence, Tone meaning)
{
    clear();
    m_tone = meaning;
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    QPalette inked = parentWidget() ? parentWidget()->palette() : palette();
    inked.setColor(QPalette::WindowText, tone(meaning, inked).ink);
    m_sentence->setPalette(inked);
    m_details->setPalette(inked);
    setVisible(!sentence.isEmpty());
}

void InlineNotice::say(const Error &error)
{
    say(ErrorText::sentence(error), Tone::Bad);
    setDetails(ErrorText::details(error));
}

void InlineNotice::clear()
{
    setVisible(false);
    m_sentence->clear();
    setDetails({});
    while (m_remedies->count() > 1) {
        QLayoutItem *item = m_remedies->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

QPushButton *InlineNotice::addRemedy(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_remedies->insertWidget(m_remedies->count() - 1, button);
    placeAfter(m_detailsButton);
    button->show();
    return button;
}

QWidget *InlineNotice::placeAfter(QWidget *before)
{
    if (before != m_detailsButton)
        setTabOrder(before, m_detailsButton);
    QWidget *last = m_detailsButton;
    for (int i = 0; i < m_remedies->count() - 1; ++i) {
        setTabOrder(last, m_remedies->itemAt(i)->widget());
        last = m_remedies->itemAt(i)->widget();
    }
    return last;
}

QString InlineNotice::text() const
{
    return m_sentence->text();
}

void InlineNotice::setDetails(const QString &details)
{
    m_details->setText(details);
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!details.isEmpty());
}

void InlineNotice::paintEvent(QPaintEvent *)
{
    const ToneColors colors = tone(m_tone, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.line);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}
