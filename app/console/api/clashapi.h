// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/apiclient.h"
#include "models/domain/change.h"

/// Calls about clashes.
class ClashApi
{
public:
    explicit ClashApi(ApiClient &client) : m_client(client) {}

    QFuture<Result<Page<Clash>>> list(const QString &next = {});
    QFuture<Result<Clash>> save(ClashId clash, qint64 revision, const ClashPatch &patch);

private:
    ApiClient &m_client;
};
