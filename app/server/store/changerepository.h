// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/store/changelog.h"

/// One row of the change log as it was written.
struct LoggedChange {
    qint64 seq = 0;
    EntityKind kind = EntityKind::Ticket;
    qint64 id = 0;
    Scope before;
    Scope after;

    /// What changed, as the key of a hash.
    std::pair<int, qint64> subject() const { return {int(kind), id}; }
};

/// Reads the change log.
class ChangeRepository
{
public:
    explicit ChangeRepository(Database &database) : m_database(database) {}

    /// The rows behind \a seq, at most \a limit, in their order.
    Result<QList<LoggedChange>> since(qint64 seq, int limit) const;

    Result<qint64> head() const;  ///< the last number given
    Result<qint64> floor() const; ///< the last number whose row may be gone

private:
    Result<qint64> counter(const QString &name) const;

    Database &m_database;
};
