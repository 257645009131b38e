// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/searchfield.h"

#include "ui/parts/theme.h"

#include <QAction>
#include <QIcon>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

SearchField::SearchField(const QString &purpose, QWidget *parent)
    : QLineEdit(parent)
    , m_lens(addAction(Theme::icon(u"search"_s), QLineEdit::LeadingPosition))
{
    setPlaceholderText(purpose);
    setAccessibleName(purpose);
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) { emit searchChanged(text.trimmed()); });
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit listWanted();
    else if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (event->key() == Qt::Key_Escape)
        emit listWanted();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_lens->setIcon(Theme::icon(u"search"_s));
    QLineEdit::changeEvent(event);
}
