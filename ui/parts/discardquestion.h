// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <functional>

class QWidget;

/// Asks before what was typed is thrown away; \a discard happens on yes. Does not wait.
void askToDiscard(QWidget *parent, const QString &question, const std::function<void()> &discard);
