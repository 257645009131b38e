// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/ticketjson.h"

#include "models/protocol/attachmentjson.h"
#include "models/protocol/boundedtext.h"

using namespace Qt::StringLiterals;

namespace protocol {

constexpr qsizetype longestSubject = 1'000;
constexpr qsizetype longestText = 100'000;

void write(JsonWriter &json, const Ticket &ticket)
{
    json.openObject()
        .member("id", ticket.id)
        .member("number", ticket.number)
        .member("subject", ticket.subject)
        .member("status", ticket.status)
        .member("priority", ticket.priority)
        .member("requesterId", ticket.requester)
        .member("requesterUserId", ticket.requesterUser)
        .member("requesterName", ticket.requesterName)
        .member("assigneeId", ticket.assignee)
        .member("teamId", ticket.team)
        .member("organizationId", ticket.organization)
        .member("tags", ticket.tags)
        .member("channel", ticket.channel)
        .time("dueAt", ticket.dueAt)
        .time("createdAt", ticket.createdAt)
        .time("updatedAt", ticket.updatedAt)
        .time("solvedAt", ticket.solvedAt)
        .member("revision", ticket.revision)
        .name("requesterAddress");
    ticket.requesterAddress.isEmpty() ? json.null() : json.value(ticket.requesterAddress);
    json.closeObject();
}

Ticket readTicket(const JsonNode &json)
{
    return {
        .id = json["id"].required().id<TicketId>(),
        .number = json["number"].integer(),
        .subject = json["subject"].text(),
        .status = json["status"].word<TicketStatus>(),
        .priority = json["priority"].word(Priority::Normal),
        .requester = json["requesterId"].id<ContactId>(),
        .requesterUser = json["requesterUserId"].id<UserId>(),
        .requesterName = json["requesterName"].text(),
        .assignee = json["assigneeId"].id<UserId>(),
        .team = json["teamId"].id<TeamId>(),
        .organization = json["organizationId"].id<OrganizationId>(),
        .tags = json["tags"].texts(),
        .channel = json["channel"].word<Channel>(),
        .dueAt = json["dueAt"].time(),
        .createdAt = json["createdAt"].time(),
        .updatedAt = json["updatedAt"].time(),
        .solvedAt = json["solvedAt"].time(),
        .revision = json["revision"].integer(),
        .requesterAddress = json["requesterAddress"].text(),
    };
}

Result<Ticket> readTicket(const QByteArray &body)
{
    return readAnswer(body, [](const JsonNode &json) { return readTicket(json); });
}

Result<Page<Ticket>> readTicketPage(const QByteArray &body)
{
    return readPage(body, [](const JsonNode &json) { return readTicket(json); });
}

void write(JsonWriter &json, const TicketDraft &draft)
{
    json.openObject().member("subject", draft.subject).member("requesterId", draft.requester);
    json.name("message").openObject().member("text", draft.text).closeObject();
    if (draft.assignee)
        json.member("assigneeId", *draft.assignee);
    if (draft.team)
        json.member("teamId", *draft.team);
    json.member("priority", draft.priority).closeObject();
}

Result<TicketDraft> readTicketDraft(const QByteArray &body)
{
    return readRequest(body, [](const JsonNode &json) {
        json.allowOnly({"subject", "requesterId", "message", "assigneeId", "teamId", "priority"});
        TicketDraft draft;
        draft.subject = requiredText(json["subject"], "ticket.subject"_L1, longestSubject);
        draft.requester = json["requesterId"].id<ContactId>();
        if (!json["requesterId"].isGiven())
            json["requesterId"].refuse(u"ticket.requester-missing"_s);
        const JsonNode message = json["message"];
        message.allowOnly({"text", "attachmentIds"});
        draft.text = requiredText(message["text"], "message.text"_L1, longestText);
        draft.attachments = readAttachmentIds(message["attachmentIds"]);
        draft.assignee = json["assigneeId"].ifThere<UserId>();
        draft.team = json["teamId"].ifThere<TeamId>();
        draft.priority = json["priority"].word(Priority::Normal);
        return draft;
    });
}

void write(JsonWriter &json, const TicketPatch &patch)
{
    json.openObject();
    if (patch.subject)
        json.member("subject", *patch.subject);
    if (patch.status)
        json.member("status", *patch.status);
    if (patch.priority)
        json.member("priority", *patch.priority);
    if (patch.assignee)
        json.member("assigneeId", *patch.assignee);
    if (patch.team)
        json.member("teamId", *patch.team);
    if (patch.dueAt)
        json.time("dueAt", *patch.dueAt);
    json.closeObject();
}

Result<TicketPatch> readTicketPatch(const QByteArray &body)
{
    return readRequest(body, [](const JsonNode &json) {
        json.allowOnly({"subject", "status", "priority", "assigneeId", "teamId", "dueAt"});
        TicketPatch patch;
        if (const JsonNode subject = json["subject"]; subject.isThere())
            patch.subject = requiredText(subject, "ticket.subject"_L1, longestSubject);
        if (const JsonNode status = json["status"]; status.isThere())
            patch.status = status.required().word<TicketStatus>();
        if (const JsonNode priority = json["priority"]; priority.isThere())
            patch.priority = priority.required().word<Priority>();
        patch.assignee = json["assigneeId"].ifThere<UserId>();
        patch.team = json["teamId"].ifThere<TeamId>();
        if (const JsonNode due = json["dueAt"]; due.isThere())
            patch.dueAt = due.time();
        return patch;
    });
}

}
