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
{
    auto *icon = new QLabel(this);
    icon->setPixmap(QIcon(u":/icons/enterprise-support.svg"_s).pixmap(QSize(52, 52), devicePixelRatioF()));

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(makeHeading(title, this));
    words->addWidget(makeHint(hint, this));
    words->addStretch();

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 4);
    line->setSpacing(14);
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addLayout(words, 1);
}
