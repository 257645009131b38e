// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/stackedform.h"

StackedForm::StackedForm(QWidget *parent)
    : QFormLayout(parent)
{
    setRowWrapPolicy(QFormLayout::WrapAllRows);
    setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setContentsMargins(0, 0, 0, 0);
    setVerticalSpacing(6);
}
