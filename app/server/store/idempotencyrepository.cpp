// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/idempotencyrepository.h"

using namespace Qt::StringLiterals;

static constexpr qint64 keptMilliseconds = 90LL * 24 * 60 * 60 * 1000;

Result<std::optional<StoredAnswer>> IdempotencyRepository::find(const QString &caller, const QByteArray &key,
                                                                const QByteArray &requestHash) const
{
    struct Kept {
        QByteArray requestHash;
        StoredAnswer answer;
    };
    const auto kept = m_database.first(
        "SELECT request_hash, status, location, body FROM idempotency WHERE caller = ? AND key = ?",
        {caller, QString::fromLatin1(key)}, [](const Row &row) {
            return Kept{row.bytes(0), {int(row.integer(1)), row.text(2), row.text(3).toUtf8()}};
        });
    if (!kept)
        return Failure(kept.error());
    if (!*kept)
        return std::nullopt;
    if ((*kept)->requestHash != requestHash)
        return fail(Error::Kind::Conflict, u"idempotency.reused"_s);
    return (*kept)->answer;
}

Result<void> IdempotencyRepository::keep(const QString &caller, const QByteArray &key, const QByteArray &requestHash,
                                         const StoredAnswer &answer, qint64 now)
{
    const auto written = m_database.execute(
        "INSERT INTO idempotency (caller, key, request_hash, status, location, body, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        {caller, QString::fromLatin1(key), requestHash, answer.status, answer.location, QString::fromUtf8(answer.body), now});
    if (!written)
        return Failure(written.error());
    return {};
}

Result<qint64> IdempotencyRepository::prune(qint64 now)
{
    return m_database.execute("DELETE FROM idempotency WHERE created_at < ?", {now - keptMilliseconds});
}
