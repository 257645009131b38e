// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

/// A combo box that changes only on purpose: not by the wheel, not by a stray letter; arrows open it.
class ChoiceBox : public QComboBox
{
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    /// Chooses the item that holds \a held, the first one for nothing, without a signal.
    void choose(const QVariant &held);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};
