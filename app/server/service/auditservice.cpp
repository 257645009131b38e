// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/auditservice.h"

Result<Page<AuditRecord>> AuditService::page(const Caller &caller, const AuditQuery &query) const
{
    if (!caller.isSupervisor())
        return fail(Error::Kind::Forbidden, QStringLiteral("audit.not-allowed"));
    return AuditList(m_database).page(query);
}
