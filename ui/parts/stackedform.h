// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFormLayout>

/// A form whose labels stand over their fields: long words of any language fit.
class StackedForm : public QFormLayout
{
    Q_OBJECT
public:
    explicit StackedForm(QWidget *parent = nullptr);
};
