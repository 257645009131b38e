// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

/// Several lines of plain text in a form: Tab leaves it, and it asks for no more height than it needs.
class TextField : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit TextField(int lines, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    int m_lines = 3;
};
