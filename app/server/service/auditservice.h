// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/caller.h"
#include "app/server/store/auditlist.h"

/// Lets supervisors and administrators read who did what.
class AuditService
{
public:
    explicit AuditService(Database &database) : m_database(database) {}

    /// The newest first. Forbidden "audit.not-allowed".
    Result<Page<AuditRecord>> page(const Caller &caller, const AuditQuery &query) const;

private:
    Database &m_database;
};
