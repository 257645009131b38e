// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What SQLite can make durable at most: rows a second by one prepared INSERT in a WAL file, synchronous=FULL, 64 rows to a
/// commit, for about \a seconds. 0 when it fails.
double rawGroupCommit(const char *databaseFile, double seconds);
