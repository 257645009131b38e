// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

/// What is known of one bucket of failed attempts.
struct AttemptCount {
    qint64 failures = 0;
    qint64 lastAt = 0;
    qint64 blockedUntil = 0;
};

/// Reads and writes the counts behind the limits of signing in.
class AttemptRepository
{
public:
    explicit AttemptRepository(Database &database) : m_database(database) {}

    /// Zeroes for a bucket that was never counted.
    Result<AttemptCount> count(const QString &bucket) const;

    /// One more failure, counted from anew when the last one lies before \a forgetBefore. The failures now.
    Result<qint64> addFailure(const QString &bucket, qint64 now, qint64 forgetBefore);

    Result<void> block(const QString &bucket, qint64 until);
    Result<void> forget(const QString &bucket);
    Result<void> prune(qint64 before);

private:
    Database &m_database;
};
