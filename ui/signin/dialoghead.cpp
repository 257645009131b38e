// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/dialoghead.h"

#include "ui/parts/heading.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>

using namespace Qt::StringLiterals;

DialogHead::DialogHead(const QString &title, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_title(makeHeading(title, this))
    , m_hint(makeHint(hint, this))
{
    m_title->setWordWrap(true);
    auto *icon = new QLabel(this);
    icon->setPixmap(QIcon(u":/icons/enterprise-support.svg"_s).pixmap(QSize(52, 52), devicePixelRatioF()));

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_hint);
    words->addStretch();

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 4);
    line->setSpacing(14);
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addLayout(words, 1);
}

void DialogHead::say(const QString &title, const QString &hint)
{
    m_title->setText(title);
    m_hint->setText(hint);
}
