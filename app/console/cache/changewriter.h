// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"
#include "models/store/database.h"

/// Writes what changes left behind into the cache file.
Result<void> writeChanges(Database &database, const QList<Change> &changes);
