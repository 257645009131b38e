// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

/// A code from a mail, from an app or from a list: blanks and line breaks that came along with it are dropped.
class CodeField : public QLineEdit
{
    Q_OBJECT
public:
    explicit CodeField(QWidget *parent = nullptr);

private:
    void clean(const QString &text);
};
