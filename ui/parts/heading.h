// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QLabel;
class QWidget;

/// A label in the size of a page's title.
QLabel *makeHeading(const QString &text, QWidget *parent = nullptr);

/// A label in the quiet colour, word-wrapped.
QLabel *makeHint(const QString &text, QWidget *parent = nullptr);

/// A line one pixel high.
QWidget *makeRule(QWidget *parent = nullptr);
