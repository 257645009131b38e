// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/attachment.h"
#include "models/protocol/jsonreader.h"
#include "models/protocol/jsonwriter.h"

namespace protocol {

void write(JsonWriter &json, const Attachment &attachment);
void write(JsonWriter &json, const QList<Attachment> &attachments);
Attachment readAttachment(const JsonNode &json);
Result<Attachment> readAttachment(const QByteArray &body);
Result<QList<Attachment>> readAttachments(const QByteArray &list);

/// The files a draft names. "message.too-many-attachments" (over 50).
AttachmentIds readAttachmentIds(const JsonNode &json);

}
