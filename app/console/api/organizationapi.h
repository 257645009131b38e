// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/apiclient.h"
#include "models/domain/change.h"

/// Calls about organizations.
class OrganizationApi
{
public:
    explicit OrganizationApi(ApiClient &client) : m_client(client) {}

    QFuture<Result<Page<Organization>>> list(const QString &next = {});

private:
    ApiClient &m_client;
};
