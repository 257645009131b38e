// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/attemptrepository.h"

Result<AttemptCount> AttemptRepository::count(const QString &bucket) const
{
    const auto found = m_database.first("SELECT failures, last_at, blocked_until FROM attempt WHERE bucket = ?", {bucket},
                                        [](const Row &row) {
                                            return AttemptCount{row.integer(0), row.integer(1), row.integer(2)};
                                        });
    if (!found)
        return Failure(found.error());
    return found->value_or(AttemptCount());
}

Result<qint64> AttemptRepository::addFailure(const QString &bucket, qint64 now, qint64 forgetBefore)
{
    const auto failures = m_database.first(
        "INSERT INTO attempt (bucket, failures, last_at, blocked_until) VALUES (?, 1, ?, 0)"
        " ON CONFLICT (bucket) DO UPDATE SET last_at = excluded.last_at,"
        " failures = CASE WHEN attempt.last_at < ? THEN 1 ELSE attempt.failures + 1 END"
        " RETURNING failures",
        {bucket, now, forgetBefore}, [](const Row &row) { return row.integer(0); });
    if (!failures)
        return Failure(failures.error());
    return failures->value_or(1);
}

Result<void> AttemptRepository::block(const QString &bucket, qint64 until)
{
    return m_database.execute("UPDATE attempt SET blocked_until = ? WHERE bucket = ?", {until, bucket}).transform([](qint64) {});
}

Result<void> AttemptRepository::forget(const QString &bucket)
{
    return m_database.execute("DELETE FROM attempt WHERE bucket = ?", {bucket}).transform([](qint64) {});
}

Result<void> AttemptRepository::prune(qint64 before)
{
    return m_database.execute("DELETE FROM attempt WHERE last_at < ?", {before}).transform([](qint64) {});
}
