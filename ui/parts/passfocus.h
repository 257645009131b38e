// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

/// What setFocus() gives to \a from goes on to \a to, which lies inside; at the latest when that is shown.
/// Not QWidget::setFocusProxy: with that one the Tab key jumps over everything between the two.
void passFocus(QWidget *from, QWidget *to);
