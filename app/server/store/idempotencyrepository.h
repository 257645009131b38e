// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

/// An answer as it was given the first time.
struct StoredAnswer {
    int status = 0;
    QString location;
    QByteArray body;

    bool operator==(const StoredAnswer &) const = default;
};

/// Remembers answers by caller and Idempotency-Key for 90 days. Answers that carry a secret are not for it.
class IdempotencyRepository
{
public:
    explicit IdempotencyRepository(Database &database) : m_database(database) {}

    /// The answer kept under \a key, or nothing. Conflict "idempotency.reused" when it answered another request.
    /// \a caller: who asks, such as "user:7".
    Result<std::optional<StoredAnswer>> find(const QString &caller, const QByteArray &key, const QByteArray &requestHash) const;

    /// In the transaction of the work that is answered.
    Result<void> keep(const QString &caller, const QByteArray &key, const QByteArray &requestHash, const StoredAnswer &answer,
                      qint64 now);

    /// Forgets what is older than 90 days; how many answers that were.
    Result<qint64> prune(qint64 now);

private:
    Database &m_database;
};
