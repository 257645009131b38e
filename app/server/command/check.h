// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/command/commandoutcome.h"

#include <QStringList>

class Database;

/// `check --data DIR [--database URL]`: says of each rule of the store whether it holds. Exit codes: 0 all hold, 1 one does
/// not, 64, 69, 75. A running server is asked to look itself.
int runCheck(const QStringList &arguments);

/// A line for each rule.
CommandOutcome checkStore(Database &database);
