// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/store/fieldrevisions.h"
#include "models/domain/change.h"
#include "models/domain/emailkey.h"
#include "models/store/database.h"

/// Which clashes a list is about, and where it goes on.
struct ClashQuery {
    enum class Which { All, Standing, Open, Accepted, Resolved };
    Which which = Which::All;
    QString cursor;
    int limit = 50;
};

/// Reads and writes the list of clashes.
class ClashRepository
{
public:
    explicit ClashRepository(Database &database) : m_database(database) {}

    /// The clashes of \a ids, in that order; ids no longer there are left out.
    Result<QList<Clash>> byIds(const QList<ClashId> &ids) const;

    /// The newest first. "cursor.invalid" for a cursor of another list.
    Result<Page<Clash>> page(const ClashQuery &query) const;

    Result<ClashId> open(const EmailKey &key, const Clash &clash);

    /// The one that stood for \a key, or nothing.
    Result<std::optional<ClashId>> acceptStanding(const EmailKey &key, qint64 now);
    Result<std::optional<ClashId>> resolve(const EmailKey &key, const QString &resolution, qint64 now);

    /// The row locked, and the revisions of its fields; nothing when it is not there.
    Result<std::optional<FieldRevisions>> holdRevisions(ClashId id);

    /// Its state, owner, time of acceptance and revision.
    Result<void> update(const Clash &clash, const FieldRevisions &revisions);

private:
    Database &m_database;
};
