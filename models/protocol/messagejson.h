// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/protocol/pagejson.h"

namespace protocol {

void write(JsonWriter &json, const Message &message);
Message readMessage(const JsonNode &json);
Result<Message> readMessage(const QByteArray &body);
Result<Page<Message>> readMessagePage(const QByteArray &body);

/// {"kind", "text" or "html", "status", "attachmentIds"}
void write(JsonWriter &json, const ReplyDraft &draft);

/// "message.text-missing", "message.text-and-html", "message.text-too-long" (100,000), "message.html-too-long" (500,000).
Result<ReplyDraft> readReplyDraft(const QByteArray &body);

}
