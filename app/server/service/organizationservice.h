// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/caller.h"
#include "models/domain/change.h"
#include "models/domain/result.h"

class Database;

/// What users do with organizations: agents read, supervisors and administrators edit.
class OrganizationService
{
public:
    OrganizationService(Database &database, qint64 now) : m_database(database), m_now(now) {}

    Result<Page<Organization>> page(const QString &cursor, int limit) const;

    /// NotFound "organization.unknown".
    Result<Organization> byId(OrganizationId id) const;

    /// Forbidden "organization.not-allowed" for an agent.
    Result<Organization> create(const Caller &caller, const OrganizationDraft &draft);

    /// Stale "organization.stale" with the fields to blame when one that \a patch names has moved since \a revision.
    Result<Organization> change(const Caller &caller, OrganizationId id, const OrganizationPatch &patch, qint64 revision);

private:
    Database &m_database;
    qint64 m_now;
};
