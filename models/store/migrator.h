// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

class Database;

/// Brings a database to the newest version of a folder of numbered .sql files (0001_name.sql, …), one transaction
/// each with the version inside it. Statements are split at empty lines.
/// Errors: "store.newer" (Conflict) for a database newer than the program; "store.migration-failed".
class Migrator
{
public:
    explicit Migrator(QString folder) : m_folder(std::move(folder)) {}

    Result<int> migrate(Database &database) const; ///< the version it is at now

private:
    QString m_folder;
};
