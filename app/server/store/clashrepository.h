// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"
#include "models/domain/emailkey.h"
#include "models/store/database.h"

/// Reads and writes the list of clashes.
class ClashRepository
{
public:
    explicit ClashRepository(Database &database) : m_database(database) {}

    /// The clashes of \a ids, in that order; ids no longer there are left out.
    Result<QList<Clash>> byIds(const QList<ClashId> &ids) const;

    /// The newest first. "cursor.invalid" for a cursor of another list.
    Result<Page<Clash>> page(const QString &cursor, int limit) const;

    Result<ClashId> open(const EmailKey &key, const Clash &clash);

    /// The one that stood for \a key, or nothing.
    Result<std::optional<ClashId>> resolve(const EmailKey &key, const QString &resolution, qint64 now);

private:
    Database &m_database;
};
