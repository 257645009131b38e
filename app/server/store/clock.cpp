// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/clock.h"

#include <QDateTime>

namespace {

Result<qint64> numberFrom(Database &database, QByteArrayView sql)
{
    const auto number = database.first(sql, {}, [](const Row &row) { return row.integer(0); });
    if (!number)
        return Failure(number.error());
    return number->value_or(0);
}

}

Result<void> Clock::load(Database &database)
{
    const auto mark = numberFrom(database, "SELECT value FROM counter WHERE name = 'clock'");
    if (!mark)
        return Failure(mark.error());
    m_kept = *mark;
    m_latest = *mark;
    return {};
}

Result<qint64> Clock::now(Database &database)
{
    if (database.engine() == Database::Engine::PostgreSql)
        return numberFrom(database, "SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint)");

    const qint64 host = QDateTime::currentMSecsSinceEpoch();
    qint64 latest = m_latest;
    while (latest < host && !m_latest.compare_exchange_weak(latest, host)) { }
    return qMax(latest, host);
}

Result<void> Clock::keep(Database &database)
{
    const qint64 latest = m_latest;
    if (latest - m_kept < 1000)
        return {};
    const auto kept = database.execute("UPDATE counter SET value = ? WHERE name = 'clock' AND value < ?", {latest, latest});
    if (!kept)
        return Failure(kept.error());
    m_kept = latest;
    return {};
}
