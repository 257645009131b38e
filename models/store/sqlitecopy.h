// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

/// Copies the SQLite file \a from, as it is at one moment, into the new file \a to (0600), which appears when it is whole and
/// durable. Others in this process may read and write \a from meanwhile. Unavailable "store.unavailable".
Result<void> copySqlite(const QString &from, const QString &to);
