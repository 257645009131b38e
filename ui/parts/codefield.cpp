// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/codefield.h"

namespace {

/// No code has anything in it that cannot be seen.
bool isBlank(QChar c)
{
    return c.isSpace() || !c.isPrint();
}

} // namespace

CodeField::CodeField(QWidget *parent)
    : QLineEdit(parent)
{
    setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    connect(this, &QLineEdit::textChanged, this, &CodeField::clean);
}

void CodeField::clean(const QString &text)
{
    QString code = text;
    code.removeIf(isBlank);
    if (code == text)
        return;
    QString before = text.first(cursorPosition());
    before.removeIf(isBlank);
    setText(code);
    setCursorPosition(int(before.size()));
}
