// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/apiclient.h"
#include "models/domain/attachment.h"

/// Calls for files. Both go piece by piece, tell their progress in percent, and end when the future is cancelled.
class AttachmentApi
{
public:
    explicit AttachmentApi(ApiClient &client) : m_client(client) {}

    /// Invalid "file.unreadable".
    QFuture<Result<Attachment>> upload(const QString &path);

    /// Into \a path, which changes only when everything is there. Unavailable "file.unwritable".
    QFuture<Result<void>> download(AttachmentId attachment, const QString &path);

private:
    ApiClient &m_client;
};
