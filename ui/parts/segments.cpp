// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/segments.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

Segments::Segments(const QString &purpose, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_line(new QHBoxLayout(this))
{
    setAccessibleName(purpose);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(4);
    m_line->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosenChanged);
}

void Segments::add(int id, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setProperty("segment", true);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setChecked(m_group->buttons().isEmpty());
    m_group->addButton(button, id);
    m_line->insertWidget(m_line->count() - 1, button);
}

void Segments::setText(int id, const QString &text)
{
    if (QAbstractButton *button = m_group->button(id))
        button->setText(text);
}

int Segments::chosen() const
{
    return m_group->checkedId();
}

void Segments::choose(int id)
{
    if (QAbstractButton *button = m_group->button(id))
        button->setChecked(true);
}
