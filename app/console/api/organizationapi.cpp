// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/api/organizationapi.h"

#include "app/console/api/paging.h"
#include "models/protocol/organizationjson.h"

using namespace Qt::StringLiterals;

QFuture<Result<Page<Organization>>> OrganizationApi::list(const QString &next)
{
    return m_client.call<Page<Organization>>(piece(u"/organizations"_s, next),
                                             [](const QByteArray &body) { return protocol::readOrganizationPage(body); });
}
