// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/mail/parsedmail.h"
#include "models/domain/message.h"
#include "models/domain/result.h"

class Database;

/// In the transaction that writes \a message: keeps the files that came with a mail as its attachments, the ones its HTML
/// refers to under their Content-ID.
Result<void> keepParts(Database &database, qint64 now, Message &message, const QList<MailPart> &parts);
