// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/awaitedaddressjson.h"

namespace protocol {

void write(JsonWriter &json, const AwaitedAddress &awaited)
{
    json.openObject()
        .member("address", awaited.address)
        .member("replaces", awaited.replaces)
        .time("createdAt", awaited.createdAt)
        .time("expiresAt", awaited.expiresAt)
        .closeObject();
}

Result<Page<AwaitedAddress>> readAwaitedAddressPage(const QByteArray &body)
{
    return readPage(body, [](const JsonNode &json) {
        return AwaitedAddress{
            .address = json["address"].required().text(),
            .replaces = json["replaces"].text(),
            .createdAt = json["createdAt"].time(),
            .expiresAt = json["expiresAt"].time(),
        };
    });
}

}
