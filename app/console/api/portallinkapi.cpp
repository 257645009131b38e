// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/api/portallinkapi.h"

#include "models/protocol/portallinkjson.h"

QFuture<Result<QString>> PortalLinkApi::link()
{
    return m_client.call<QString>(ApiRequest::get(QStringLiteral("/portal-link")),
                                  [](const QByteArray &body) { return protocol::readPortalLink(body); });
}
