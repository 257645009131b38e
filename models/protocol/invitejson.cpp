// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/invitejson.h"

namespace protocol {

void write(JsonWriter &json, const Invite &invite)
{
    json.openObject()
        .member("id", invite.id)
        .member("contactId", invite.contact)
        .member("address", invite.address)
        .member("state", invite.state)
        .member("reason", invite.reason)
        .time("createdAt", invite.createdAt)
        .time("expiresAt", invite.expiresAt)
        .closeObject();
}

Invite readInvite(const JsonNode &json)
{
    return {
        .id = json["id"].required().id<InviteId>(),
        .contact = json["contactId"].id<ContactId>(),
        .address = json["address"].text(),
        .state = json["state"].word<InviteState>(),
        .reason = json["reason"].text(),
        .createdAt = json["createdAt"].time(),
        .expiresAt = json["expiresAt"].time(),
    };
}

Result<Invite> readInvite(const QByteArray &body)
{
    return readAnswer(body, [](const JsonNode &json) { return readInvite(json); });
}

Result<Page<Invite>> readInvitePage(const QByteArray &body)
{
    return readPage(body, [](const JsonNode &json) { return readInvite(json); });
}

}
