// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/migrator.h"

#include "models/store/database.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Step {
    int version = 0;
    QString path;
};

Failure migrationFailed(const QString &detail)
{
    return fail(Error::Kind::Broken, u"store.migration-failed"_s, detail);
}

/// The files of \a folder that are for \a engine: `0001_name.sql`, or `0001_name.sqlite.sql` for one engine only.
Result<QList<Step>> stepsOf(const QString &folder, Database::Engine engine)
{
    static const QRegularExpression name(u"^(\\d{4})_[a-z0-9-]+(?:\\.(sqlite|postgresql))?\\.sql$"_s);
    const QString mine = engine == Database::Engine::Sqlite ? u"sqlite"_s : u"postgresql"_s;
    QList<Step> steps;
    const QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const auto match = name.match(file);
        if (!match.hasMatch())
            return migrationFailed(u"%1 is no name for a migration"_s.arg(file));
        if (match.captured(2).isEmpty() || match.captured(2) == mine)
            steps.append({match.captured(1).toInt(), folder + u'/' + file});
    }
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps[i].version != i + 1)
            return migrationFailed(u"%1 is out of order"_s.arg(steps[i].path));
    }
    if (steps.isEmpty())
        return migrationFailed(u"no migrations in %1"_s.arg(folder));
    return steps;
}

Result<QList<QByteArray>> statementsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return migrationFailed(u"%1: %2"_s.arg(path, file.errorString()));
    QList<QByteArray> statements;
    QByteArray statement;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (!line.trimmed().isEmpty()) {
            statement += line;
        } else if (!statement.isEmpty()) {
            statements.append(statement);
            statement.clear();
        }
    }
    if (!statement.isEmpty())
        statements.append(statement);
    return statements;
}

Result<int> versionOf(Database &database)
{
    const auto made = database.transaction([&]() -> Result<void> {
        if (const auto table = database.execute("CREATE TABLE IF NOT EXISTS schema_version (version {int} NOT NULL) {strict}"); !table)
            return Failure(table.error());
        const auto row = database.execute("INSERT INTO schema_version (version) SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM schema_version)");
        if (!row)
            return Failure(row.error());
        return {};
    });
    if (!made)
        return Failure(made.error());
    const auto version = database.first("SELECT version FROM schema_version", {}, [](const Row &row) { return int(row.integer(0)); });
    if (!version)
        return Failure(version.error());
    return version->value_or(0);
}

/// One file in one transaction. Taking the version first locks its row, so a second server waits and finds nothing to do.
Result<void> apply(Database &database, const Step &step)
{
    const auto statements = statementsOf(step.path);
    if (!statements)
        return Failure(statements.error());
    return database.transaction([&]() -> Result<void> {
        const auto taken = database.execute("UPDATE schema_version SET version = ? WHERE version = ?", {step.version, step.version - 1});
        if (!taken)
            return Failure(taken.error());
        if (*taken == 0)
            return {};
        for (const QByteArray &statement : *statements) {
            if (const auto done = database.execute(statement); !done)
                return migrationFailed(u"%1: %2"_s.arg(step.path, done.error().detail));
        }
        return {};
    });
}

} // namespace

Result<int> Migrator::migrate(Database &database) const
{
    const auto steps = stepsOf(m_folder, database.engine());
    if (!steps)
        return Failure(steps.error());
    const auto version = versionOf(database);
    if (!version)
        return Failure(version.error());
    const int newest = steps->last().version;
    if (*version > newest)
        return fail(Error::Kind::Conflict, u"store.newer"_s, u"the database is at version %1, the program at %2"_s.arg(*version).arg(newest));

    database.allowLongStatements();
    for (const Step &step : *steps) {
        if (step.version <= *version)
            continue;
        if (const auto applied = apply(database, step); !applied)
            return Failure(applied.error());
    }
    return newest;
}
