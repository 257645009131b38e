// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/transferrow.h"

#include "ui/parts/elidedlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

TransferRow::TransferRow(const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_progress(new QProgressBar(this))
{
    auto *label = new ElidedLabel(this);
    label->setText(sentence);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    cancel->setAccessibleName(tr("Cancel: %1").arg(sentence));
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(sentence);
    m_progress->setMaximumWidth(160);

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(label, 1);
    line->addWidget(m_progress);
    line->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &TransferRow::cancelled);
}

void TransferRow::setProgress(int percent)
{
    m_progress->setValue(percent);
}
