// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/api/clashapi.h"

#include "app/console/api/paging.h"
#include "models/protocol/clashjson.h"

using namespace Qt::StringLiterals;

QFuture<Result<Page<Clash>>> ClashApi::list(const QString &next)
{
    return m_client.call<Page<Clash>>(piece(u"/clashes"_s, next),
                                      [](const QByteArray &body) { return protocol::readClashPage(body); });
}

QFuture<Result<Clash>> ClashApi::save(ClashId clash, qint64 revision, const ClashPatch &patch)
{
    return m_client.call<Clash>(ApiRequest::patch(u"/clashes/%1"_s.arg(clash.value), revision, protocol::write(patch)),
                                [](const QByteArray &body) { return protocol::readClash(body); });
}
