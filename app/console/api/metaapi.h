// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/apiclient.h"
#include "models/domain/session.h"

/// What a server tells about itself, and whether this console and it understand one another.
class MetaApi
{
public:
    explicit MetaApi(ApiClient &client) : m_client(client) {}

    /// Unreachable "server.too-old" or "server.console-too-old" for a server that this console cannot work with.
    QFuture<Result<ServerMeta>> meta();

private:
    ApiClient &m_client;
};

/// \a meta, or why a console of version \a console cannot work with such a server.
Result<ServerMeta> compatible(const ServerMeta &meta, const QString &console, const QString &oldestServer);
