// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testdatabase.h"

#include "models/store/migrator.h"

#include <QFile>
#include <QProcess>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

const QString migrations = QStringLiteral(MIGRATIONS);

/// The run's PostgreSQL, or one for this program.
class Cluster
{
public:
    Cluster()
        : m_file(qEnvironmentVariable("SUPPORT_TEST_POSTGRES"))
        , m_mine(!QFile::exists(m_file))
    {
        if (m_mine) {
            m_file = m_folder.filePath(u"postgres.url"_s);
            QProcess::execute(QStringLiteral(POSTGRES_SCRIPT), {u"start"_s, m_file});
        }
        QFile file(m_file);
        if (file.open(QIODevice::ReadOnly))
            m_url = QString::fromUtf8(file.readAll().trimmed());
    }

    ~Cluster()
    {
        if (m_mine)
            QProcess::execute(QStringLiteral(POSTGRES_SCRIPT), {u"stop"_s, m_file});
    }

    /// Empty when there is none.
    QString url(const QString &database) const { return QString(m_url).replace("///postgres?"_L1, "///%1?"_L1.arg(database)); }

private:
    QTemporaryDir m_folder;
    QString m_file;
    bool m_mine;
    QString m_url;
};

const Cluster &cluster()
{
    static const Cluster theCluster;
    return theCluster;
}

Result<std::unique_ptr<Database>> openMigrated(const QString &location)
{
    auto database = Database::open(location, Database::Access::ReadWrite);
    if (!database)
        return database;
    if (const auto migrated = Migrator(migrations).migrate(**database); !migrated)
        return Failure(migrated.error());
    return database;
}

/// The migrated database that others are copies of. Made once in a run, whoever comes first.
Result<void> makeTemplate(Database &postgres)
{
    const auto there = postgres.first("SELECT 1 FROM pg_database WHERE datname = 'support_template' AND datistemplate", {},
                                      [](const Row &) { return true; });
    if (!there)
        return Failure(there.error());
    if (there->has_value())
        return {};
    if (const auto made = postgres.execute("CREATE DATABASE support_template"); !made)
        return Failure(made.error());
    if (const auto migrated = openMigrated(cluster().url(u"support_template"_s)); !migrated)
        return Failure(migrated.error());
    if (const auto marked = postgres.execute("ALTER DATABASE support_template IS_TEMPLATE true"); !marked)
        return Failure(marked.error());
    return {};
}

} // namespace

TestDatabase::TestDatabase(Database::Engine engine, Schema schema)
{
    m_location = m_folder.filePath(u"support.db"_s);
    if (engine == Database::Engine::PostgreSql) {
        if (const auto made = makeInPostgres(schema); !made) {
            m_problem = made.error().detail.toUtf8();
            return;
        }
        schema = Schema::None;
    }
    if (const auto opened = open(schema); !opened)
        m_problem = opened.error().detail.toUtf8();
}

/// A copy of the template has ten megabytes, and a run makes hundreds.
TestDatabase::~TestDatabase()
{
    m_database.reset();
    if (m_copy.isEmpty())
        return;
    if (const auto postgres = Database::open(cluster().url(u"postgres"_s), Database::Access::ReadWrite)) {
        (*postgres)->allowLongStatements();
        (void)(*postgres)->execute("DROP DATABASE IF EXISTS " + m_copy.toUtf8() + " WITH (FORCE)");
    }
}

void TestDatabase::addEngines()
{
    QTest::addColumn<Database::Engine>("engine");
    QTest::newRow("SQLite") << Database::Engine::Sqlite;
    QTest::newRow("PostgreSQL") << Database::Engine::PostgreSql;
}

std::unique_ptr<TestDatabase> TestDatabase::ofThisRow(Schema schema)
{
    QFETCH_GLOBAL(Database::Engine, engine);
    return std::make_unique<TestDatabase>(engine, schema);
}

Result<void> TestDatabase::makeInPostgres(Schema schema)
{
    const QString url = cluster().url(u"postgres"_s);
    if (url.isEmpty())
        return fail(Error::Kind::Unavailable, u"test.no-postgresql"_s, u"there is no PostgreSQL here"_s);
    auto postgres = Database::open(url, Database::Access::ReadWrite);
    if (!postgres)
        return Failure(postgres.error());
    (*postgres)->allowLongStatements();
    if (const auto alone = (*postgres)->select("SELECT pg_advisory_lock(7)", {}, [](const Row &) { return true; }); !alone)
        return alone;
    if (const auto made = makeTemplate(**postgres); !made)
        return made;
    const QString name = u"test_"_s + QUuid::createUuid().toString(QUuid::Id128);
    const QString copy = schema == Schema::Server ? u" TEMPLATE support_template"_s : QString();
    if (const auto made = (*postgres)->execute(u"CREATE DATABASE %1%2"_s.arg(name, copy).toUtf8()); !made)
        return Failure(made.error());
    m_copy = name;
    m_location = cluster().url(name);
    return {};
}

Result<void> TestDatabase::open(Schema schema)
{
    auto opened = schema == Schema::Server ? openMigrated(m_location) : Database::open(m_location, Database::Access::ReadWrite);
    if (!opened)
        return Failure(opened.error());
    m_database = std::move(*opened);
    return {};
}
