// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/clashjson.h"

namespace protocol {

void write(JsonWriter &json, const Clash &clash)
{
    json.openObject()
        .member("id", clash.id)
        .member("address", clash.address)
        .member("userId", clash.user)
        .member("contactId", clash.contact)
        .member("state", clash.state)
        .time("openedAt", clash.openedAt)
        .time("resolvedAt", clash.resolvedAt)
        .closeObject();
}

Clash readClash(const JsonNode &json)
{
    return {
        .id = json["id"].required().id<ClashId>(),
        .address = json["address"].text(),
        .user = json["userId"].id<UserId>(),
        .contact = json["contactId"].id<ContactId>(),
        .state = json["state"].word<ClashState>(),
        .openedAt = json["openedAt"].time(),
        .resolvedAt = json["resolvedAt"].time(),
    };
}

Result<Clash> readClash(const QByteArray &body)
{
    return readAnswer(body, [](const JsonNode &json) { return readClash(json); });
}

Result<Page<Clash>> readClashPage(const QByteArray &body)
{
    return readPage(body, [](const JsonNode &json) { return readClash(json); });
}

}
