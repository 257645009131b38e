// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/command/commandoutcome.h"

#include <QStringList>

/// `backup --data DIR --to FILE [--database URL]`: copies the account as of one moment into FILE, which must not be there
/// yet; also while a server runs on it. To restore, copy FILE to support.db in an empty folder. Exit codes: 0, 64 (also for
/// PostgreSQL, which has pg_dump), 69, 75.
int runBackup(const QStringList &arguments);

/// Copies the database at \a location into the file \a to, an absolute path.
CommandOutcome backUp(const QString &location, const QString &to);
