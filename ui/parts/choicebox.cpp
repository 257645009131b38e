// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/choicebox.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QWheelEvent>

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(7);
    setFocusPolicy(Qt::StrongFocus);
}

void ChoiceBox::choose(const QVariant &held)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(held.isValid() ? findData(held) : 0);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F4:
        showPopup();
        break;
    default:
        event->ignore();
    }
}
