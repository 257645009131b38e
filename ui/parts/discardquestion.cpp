// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/discardquestion.h"

#include <QMessageBox>
#include <QPushButton>

void askToDiscard(QWidget *parent, const QString &question, const std::function<void()> &discard)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, QMessageBox::tr("Enterprise Support"), question, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("discardQuestion"));
    auto *yes = box->addButton(QMessageBox::tr("&Discard"), QMessageBox::DestructiveRole);
    auto *keep = box->addButton(QMessageBox::tr("&Keep writing"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(yes, &QPushButton::clicked, parent, discard);
    box->open();
}
