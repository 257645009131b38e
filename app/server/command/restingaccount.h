// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/datafolder.h"
#include "models/store/database.h"

#include <memory>

/// An account that no server is using: its folder is locked, its database open and up to date.
class RestingAccount
{
public:
    /// \a database: a postgresql:// URL, or empty for SQLite in the folder \a data. Invalid "command.usage" without a folder;
    /// the errors of DataFolder::lock, Database::open and Migrator::migrate.
    static Result<std::unique_ptr<RestingAccount>> open(const QString &data, const QString &database);

    /// Locks the folder without opening a database.
    static Result<std::unique_ptr<RestingAccount>> lock(const QString &data, const QString &database);

    const DataFolder &folder() const { return m_folder; }
    Database &database() { return *m_database; }
    QString location() const { return m_location; }
    void close() { m_database.reset(); }

    /// Opens \a location, brought up to date, as this account's database.
    Result<void> use(const QString &location);


private:
    explicit RestingAccount(const QString &data) : m_folder(data) {}

    DataFolder m_folder;
    QString m_location;
    std::unique_ptr<Database> m_database;
};
