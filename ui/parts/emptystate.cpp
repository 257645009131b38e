// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/emptystate.h"

#include "ui/parts/theme.h"

#include <QEvent>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_iconName(icon)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_action(new QPushButton(this))
{
    for (QLabel *label : {m_icon, m_title, m_hint})
        label->setAlignment(Qt::AlignCenter);
    for (QLabel *label : {m_title, m_hint}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_hint->setProperty("quiet", true);
    m_action->setVisible(false);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionChosen);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    say(title, hint);
    paintIcon();
}

void EmptyState::say(const QString &title, const QString &hint)
{
    m_title->setText(title);
    m_hint->setText(hint);
}

void EmptyState::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
    QWidget::changeEvent(event);
}

void EmptyState::paintIcon()
{
    m_icon->setPixmap(Theme::icon(m_iconName).pixmap(QSize(48, 48), devicePixelRatioF(), QIcon::Disabled));
}
