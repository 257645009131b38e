// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/command/storecheck.h"
#include "models/store/database.h"

#include <QMap>

/// Every row of every table but the clock's, to hold one moment of a store against another.
inline QMap<QString, QStringList> dumpOf(Database &database)
{
    const bool isSqlite = database.engine() == Database::Engine::Sqlite;
    const QByteArray columns = isSqlite
        ? "SELECT t.name, c.name FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%'"
        : "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = current_schema()";
    QMap<QString, QStringList> tables;
    const auto listed = database.select(columns, {}, [&tables](const Row &row) {
        tables[row.text(0)].append(row.text(1));
        return true;
    });
    if (!listed)
        qFatal("%s", qPrintable(listed.error().detail));

    QMap<QString, QStringList> dump;
    for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
        const QString filter = table.key() == QLatin1String("counter") ? QStringLiteral(" WHERE name <> 'clock'") : QString();
        const QString sql = QStringLiteral("SELECT %1 FROM %2%3").arg(table->join(u','), table.key(), filter);
        const auto read = database.select(sql.toUtf8(), {}, [&](const Row &row) {
            QStringList line{table.key()};
            for (int column = 0; column < int(table->size()); ++column)
                line.append(row.isNull(column) ? QStringLiteral("-") : QString::fromLatin1(row.bytes(column).toPercentEncoding()));
            dump[table.key()].append(line.join(u'|'));
            return true;
        });
        if (!read)
            qFatal("%s: %s", qPrintable(sql), qPrintable(read.error().detail));
        dump[table.key()].sort();
    }
    return dump;
}

/// The first line that is in one of the two only; empty when they are alike.
inline QString differenceOf(const QMap<QString, QStringList> &before, const QMap<QString, QStringList> &after)
{
    for (auto table = before.cbegin(); table != before.cend(); ++table) {
        for (const QString &line : *table) {
            if (!after.value(table.key()).contains(line))
                return QStringLiteral("gone: ") + line;
        }
        for (const QString &line : after.value(table.key())) {
            if (!table->contains(line))
                return QStringLiteral("new: ") + line;
        }
    }
    return {};
}

/// The rules of the store that do not hold.
inline QStringList brokenRules(Database &database)
{
    const auto findings = StoreCheck(database).run();
    if (!findings)
        return {findings.error().detail};
    QStringList rules;
    for (const StoreFinding &finding : *findings) {
        if (!finding.holds())
            rules.append(QStringLiteral("%1: %2").arg(finding.rule, finding.example));
    }
    return rules;
}
