// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/apiclient.h"
#include "models/domain/change.h"

/// Calls about teams.
class TeamApi
{
public:
    explicit TeamApi(ApiClient &client) : m_client(client) {}

    QFuture<Result<Page<Team>>> list(const QString &next = {});
    QFuture<Result<Team>> create(const QString &name);
    QFuture<Result<Team>> rename(const Team &team, const QString &name);
    QFuture<Result<void>> remove(const Team &team);

private:
    ApiClient &m_client;
};
