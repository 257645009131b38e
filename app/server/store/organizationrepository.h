// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/store/fieldrevisions.h"
#include "models/domain/change.h"
#include "models/store/database.h"

using OrganizationIds = QList<OrganizationId>;

/// Reads and writes organizations. Bound to one connection, so to one thread.
class OrganizationRepository
{
public:
    explicit OrganizationRepository(Database &database) : m_database(database) {}

    /// The organizations of \a ids, in that order; ids no longer there are left out.
    Result<QList<Organization>> byIds(const OrganizationIds &ids) const;

    Result<std::optional<Organization>> byId(OrganizationId id) const;

    /// By name. Invalid "cursor.invalid" when \a cursor is not of this list.
    Result<Page<Organization>> page(const QString &cursor, int limit) const;

    Result<OrganizationId> insert(const Organization &organization);

    /// Locks the row until the transaction ends, so that it can be read and then updated.
    Result<std::optional<FieldRevisions>> holdRevisions(OrganizationId id);

    /// Writes the row, under `organization.revision`. Stale "organization.stale" unless that follows the row's.
    Result<void> update(const Organization &organization, const FieldRevisions &fields);

private:
    Database &m_database;
};
