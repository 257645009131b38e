// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/api/auditapi.h"

#include "models/protocol/auditjson.h"

using namespace Qt::StringLiterals;

QFuture<Result<Page<AuditRecord>>> AuditApi::list(const QString &action, const QString &next)
{
    QUrlQuery query;
    if (!action.isEmpty())
        query.addQueryItem(u"action"_s, action);
    return m_client.call<Page<AuditRecord>>(next.isEmpty() ? ApiRequest::get(u"/audit"_s, query) : ApiRequest::get(next),
                                            [](const QByteArray &body) { return protocol::readAuditPage(body); });
}
