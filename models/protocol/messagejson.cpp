// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/messagejson.h"

#include "models/protocol/attachmentjson.h"
#include "models/protocol/boundedtext.h"

using namespace Qt::StringLiterals;

namespace protocol {

constexpr qsizetype longestText = 100'000;
constexpr qsizetype longestHtml = 500'000;

void write(JsonWriter &json, const Message &message)
{
    json.openObject()
        .member("id", message.id)
        .member("ticketId", message.ticket)
        .member("kind", message.kind)
        .member("authorKind", message.authorKind)
        .member("authorId", Id<void>{message.authorId})
        .member("authorName", message.authorName)
        .member("text", message.text)
        .name("html");
    message.html.isEmpty() ? json.null() : json.value(message.html);
    json.member("channel", message.channel)
        .time("createdAt", message.createdAt)
        .member("revision", message.revision)
        .name("attachments")
        .openArray();
    for (const Attachment &attachment : message.attachments)
        write(json, attachment);
    json.closeArray().member("promotion", message.promotion).closeObject();
}

Message readMessage(const JsonNode &json)
{
    return {
        .id = json["id"].required().id<MessageId>(),
        .ticket = json["ticketId"].id<TicketId>(),
        .kind = json["kind"].required().word<MessageKind>(),
        .authorKind = json["authorKind"].word<AuthorKind>(),
        .authorId = json["authorId"].integer(),
        .authorName = json["authorName"].text(),
        .text = json["text"].text(),
        .html = json["html"].text(),
        .channel = json["channel"].word<Channel>(),
        .createdAt = json["createdAt"].time(),
        .revision = json["revision"].integer(),
        .attachments = json["attachments"].items([](const JsonNode &attachment) { return readAttachment(attachment); }),
        .promotion = json["promotion"].word<Promotion>(),
    };
}

Result<Message> readMessage(const QByteArray &body)
{
    return readAnswer(body, [](const JsonNode &json) { return readMessage(json); });
}

Result<Page<Message>> readMessagePage(const QByteArray &body)
{
    return readPage(body, [](const JsonNode &json) { return readMessage(json); });
}

void write(JsonWriter &json, const ReplyDraft &draft)
{
    json.openObject().member("kind", draft.kind);
    draft.html.isEmpty() ? json.member("text", draft.text) : json.member("html", draft.html);
    if (draft.status)
        json.member("status", *draft.status);
    if (!draft.attachments.isEmpty()) {
        json.name("attachmentIds").openArray();
        for (const AttachmentId id : draft.attachments)
            json.value(id);
        json.closeArray();
    }
    json.closeObject();
}

Result<ReplyDraft> readReplyDraft(const QByteArray &body)
{
    return readRequest(body, [](const JsonNode &json) {
        json.allowOnly({"kind", "text", "html", "status", "attachmentIds"});
        ReplyDraft draft;
        draft.kind = json["kind"].required().word<MessageKind>();
        if (json["html"].isGiven()) {
            draft.html = requiredText(json["html"], "message.html"_L1, longestHtml);
            if (json["text"].isGiven())
                json["text"].refuse(u"message.text-and-html"_s);
        } else {
            draft.text = requiredText(json["text"], "message.text"_L1, longestText);
        }
        if (json["status"].isGiven())
            draft.status = json["status"].word<TicketStatus>();
        draft.attachments = readAttachmentIds(json["attachmentIds"]);
        return draft;
    });
}

}
