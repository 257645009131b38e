// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/cache/recordfile.h"

#include "models/store/migrator.h"

#include <QFile>

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Database>> RecordFile::opened() const
{
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return database;
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    if (const auto migrated = Migrator(migrations).migrate(**database); !migrated)
        return Failure(migrated.error());
    return database;
}

void RecordFile::remove(const QString &path)
{
    for (const auto &ending : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + ending);
}

bool RecordFile::isUnreadable(const Error &error)
{
    return error.code == "store.newer"_L1 || error.code == "store.broken"_L1 || error.code == "store.migration-failed"_L1;
}
