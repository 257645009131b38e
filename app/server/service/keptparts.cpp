// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/keptparts.h"

#include "app/server/service/attachmentservice.h"

Result<void> keepParts(Database &database, qint64 now, Message &message, const QList<MailPart> &parts)
{
    SentFiles files;
    for (const MailPart &part : parts)
        files.append({part.fileName, part.type, part.bytes, part.contentId});
    return AttachmentService(database, now).keep(message, files);
}
