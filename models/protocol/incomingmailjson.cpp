// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/incomingmailjson.h"

namespace protocol {

namespace {

void writeMembers(JsonWriter &json, const IncomingMail &mail)
{
    json.member("id", mail.id)
        .time("receivedAt", mail.receivedAt)
        .member("from", mail.from)
        .member("to", mail.to)
        .member("subject", mail.subject)
        .member("reason", mail.reason)
        .member("size", mail.size)
        .member("ticketId", mail.ticket);
}

}

void write(JsonWriter &json, const IncomingMail &mail)
{
    json.openObject();
    writeMembers(json, mail);
    json.closeObject();
}

QByteArray writeWhole(const IncomingMail &mail)
{
    JsonWriter json;
    json.openObject();
    writeMembers(json, mail);
    json.member("preview", mail.preview).name("steps").openArray();
    for (const MailStep &step : mail.steps)
        json.openObject().member("step", step.step).member("outcome", step.outcome).member("detail", step.detail).closeObject();
    return json.closeArray().closeObject().take();
}

IncomingMail readIncomingMail(const JsonNode &json)
{
    return {
        .id = json["id"].required().id<MailInId>(),
        .receivedAt = json["receivedAt"].time(),
        .from = json["from"].text(),
        .to = json["to"].text(),
        .subject = json["subject"].text(),
        .reason = json["reason"].text(),
        .size = json["size"].integer(),
        .ticket = json["ticketId"].id<TicketId>(),
        .preview = json["preview"].text(),
        .steps = json["steps"].items([](const JsonNode &step) {
            return MailStep{step["step"].text(), step["outcome"].text(), step["detail"].text()};
        }),
    };
}

Result<IncomingMail> readIncomingMail(const QByteArray &body)
{
    return readAnswer(body, [](const JsonNode &json) { return readIncomingMail(json); });
}

Result<Page<IncomingMail>> readIncomingMailPage(const QByteArray &body)
{
    return readPage(body, [](const JsonNode &json) { return readIncomingMail(json); });
}

Result<TicketId> readMailAcceptance(const QByteArray &body)
{
    return readRequest(body, [](const JsonNode &json) {
        json.allowOnly({"asTicketId"});
        return json["asTicketId"].id<TicketId>();
    });
}

QByteArray writeMailAcceptance(TicketId ticket)
{
    JsonWriter json;
    json.openObject();
    if (ticket.isValid())
        json.member("asTicketId", ticket);
    return json.closeObject().take();
}

QByteArray writeAcceptedMail(TicketId ticket, MessageId message)
{
    JsonWriter json;
    return json.openObject().member("ticketId", ticket).member("messageId", message).closeObject().take();
}

Result<TicketId> readAcceptedMail(const QByteArray &body)
{
    return readAnswer(body, [](const JsonNode &json) { return json["ticketId"].id<TicketId>(); });
}

}
