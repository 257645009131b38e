// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/attachmentjson.h"

using namespace Qt::StringLiterals;

namespace protocol {

constexpr qsizetype mostAttachments = 50;

void write(JsonWriter &json, const Attachment &attachment)
{
    json.openObject()
        .member("id", attachment.id)
        .member("name", attachment.name)
        .member("type", attachment.type)
        .member("size", attachment.size)
        .closeObject();
}

void write(JsonWriter &json, const QList<Attachment> &attachments)
{
    json.openArray();
    for (const Attachment &attachment : attachments)
        write(json, attachment);
    json.closeArray();
}

Attachment readAttachment(const JsonNode &json)
{
    return {
        .id = json["id"].required().id<AttachmentId>(),
        .name = json["name"].text(),
        .type = json["type"].text(),
        .size = json["size"].integer(),
    };
}

Result<Attachment> readAttachment(const QByteArray &body)
{
    return readAnswer(body, [](const JsonNode &json) { return readAttachment(json); });
}

Result<QList<Attachment>> readAttachments(const QByteArray &list)
{
    return readAnswer(list, [](const JsonNode &json) {
        return json.items([](const JsonNode &attachment) { return readAttachment(attachment); });
    });
}

AttachmentIds readAttachmentIds(const JsonNode &json)
{
    const auto ids = json.items([](const JsonNode &id) { return id.required().id<AttachmentId>(); });
    if (ids.size() > mostAttachments)
        json.refuse(u"message.too-many-attachments"_s);
    return ids;
}

}
