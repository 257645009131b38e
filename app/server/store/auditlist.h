// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/auditrecord.h"
#include "models/domain/change.h"
#include "models/store/database.h"

/// What the audit is narrowed by, and where it goes on.
struct AuditQuery {
    QString subjectKind; ///< empty: any
    qint64 subjectId = 0;
    QString action; ///< "clash.opened", or "clash" for all of them
    QString cursor;
    int limit = 50;
};

/// Reads the audit log, the newest first.
class AuditList
{
public:
    explicit AuditList(Database &database) : m_database(database) {}

    /// "cursor.invalid" for a cursor of another list.
    Result<Page<AuditRecord>> page(const AuditQuery &query) const;

private:
    Database &m_database;
};
