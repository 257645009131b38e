// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

#include <QTemporaryDir>
#include <memory>

/// A database of its own for one test: a file in a temporary folder, or a copy of a template in the run's
/// throw-away PostgreSQL (in one that this program starts, when the run has none).
///
/// For tests of both engines:
///     void initTestCase_data() { TestDatabase::addEngines(); }
///     void init() { m_database = TestDatabase::ofThisRow(); if (!m_database->isOpen()) QSKIP(m_database->problem()); }
class TestDatabase
{
public:
    enum class Schema { Server, None };

    explicit TestDatabase(Database::Engine engine = Database::Engine::Sqlite, Schema schema = Schema::Server);
    ~TestDatabase();

    /// The rows "SQLite" and "PostgreSQL" of the global column "engine".
    static void addEngines();
    static std::unique_ptr<TestDatabase> ofThisRow(Schema schema = Schema::Server);

    bool isOpen() const { return m_database != nullptr; }
    const char *problem() const { return m_problem.constData(); }

    /// What Database::open and the server's --database take.
    QString location() const { return m_location; }
    Database &operator*() const { return *m_database; }
    Database *operator->() const { return m_database.get(); }

private:
    Result<void> makeInPostgres(Schema schema);
    Result<void> open(Schema schema);

    QTemporaryDir m_folder;
    QString m_location;
    QString m_copy; ///< the database's name in PostgreSQL
    QByteArray m_problem;
    std::unique_ptr<Database> m_database;
};
