// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/auditjson.h"

#include <QJsonDocument>

namespace protocol {

namespace {

void write(JsonWriter &json, QByteArrayView called, const AuditParty &party)
{
    json.name(called);
    if (party.kind.isEmpty()) {
        json.null();
        return;
    }
    json.openObject().member("kind", party.kind).name("id");
    party.id ? json.value(party.id) : json.null();
    json.member("name", party.name).closeObject();
}

AuditParty readParty(const JsonNode &json)
{
    return {json["kind"].text(), json["id"].integer(), json["name"].text()};
}

AuditRecord readRecord(const JsonNode &json)
{
    return {
        .id = json["id"].required().integer(),
        .at = json["at"].time(),
        .action = json["action"].required().text(),
        .actor = readParty(json["actor"]),
        .subject = readParty(json["subject"]),
        .source = json["source"].text(),
        .detail = json["detail"].json().toObject(),
    };
}

}

void write(JsonWriter &json, const AuditRecord &record)
{
    json.openObject().member("id", record.id).time("at", record.at).member("action", record.action);
    write(json, "actor", record.actor);
    write(json, "subject", record.subject);
    json.member("source", record.source).name("detail").raw(QJsonDocument(record.detail).toJson(QJsonDocument::Compact));
    json.closeObject();
}

Result<Page<AuditRecord>> readAuditPage(const QByteArray &body)
{
    return readPage(body, readRecord);
}

}
