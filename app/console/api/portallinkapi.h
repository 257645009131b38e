// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/apiclient.h"

/// Asks for the link to the customer portal that the company shares.
class PortalLinkApi
{
public:
    explicit PortalLinkApi(ApiClient &client) : m_client(client) {}

    QFuture<Result<QString>> link();

private:
    ApiClient &m_client;
};
