// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/api/metaapi.h"

#include "models/protocol/sessionjson.h"

#include <QVersionNumber>

using namespace Qt::StringLiterals;

Result<ServerMeta> compatible(const ServerMeta &meta, const QString &console, const QString &oldestServer)
{
    const auto number = [](const QString &version) { return QVersionNumber::fromString(version); };
    if (number(console) < number(meta.oldestConsole))
        return fail(Error::Kind::Unreachable, u"server.console-too-old"_s, meta.oldestConsole);
    if (number(meta.version) < number(oldestServer))
        return fail(Error::Kind::Unreachable, u"server.too-old"_s, meta.version);
    return meta;
}

QFuture<Result<ServerMeta>> MetaApi::meta()
{
    return m_client.call<ServerMeta>(ApiRequest::get(u"/meta"_s), [](const QByteArray &body) -> Result<ServerMeta> {
        const auto meta = protocol::readServerMeta(body);
        if (!meta)
            return fail(Error::Kind::Unreachable, u"server.not-support"_s, meta.error().code);
        return compatible(*meta, QStringLiteral(SUPPORT_VERSION), u"0.1"_s);
    });
}
