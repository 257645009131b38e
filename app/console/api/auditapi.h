// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/apiclient.h"
#include "models/domain/auditrecord.h"
#include "models/domain/change.h"

/// Calls about the audit log.
class AuditApi
{
public:
    explicit AuditApi(ApiClient &client) : m_client(client) {}

    /// \a action: "clash.opened", "clash" for all of them, empty for everything.
    QFuture<Result<Page<AuditRecord>>> list(const QString &action, const QString &next = {});

private:
    ApiClient &m_client;
};
