// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/textfield.h"

TextField::TextField(int lines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
{
    setTabChangesFocus(true);
}

QSize TextField::sizeHint() const
{
    return QSize(fontMetrics().averageCharWidth() * 40, fontMetrics().lineSpacing() * m_lines + 24);
}

QSize TextField::minimumSizeHint() const
{
    return QSize(fontMetrics().averageCharWidth() * 16, fontMetrics().lineSpacing() * qMin(m_lines, 2) + 24);
}
