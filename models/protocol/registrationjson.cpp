// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/registrationjson.h"

namespace protocol {

void write(JsonWriter &json, const HeldRegistration &registration)
{
    json.openObject()
        .member("id", registration.id)
        .member("address", registration.address)
        .member("name", registration.name)
        .time("createdAt", registration.createdAt)
        .time("expiresAt", registration.expiresAt)
        .member("userId", registration.user)
        .member("userName", registration.userName)
        .member("userAddress", registration.userAddress)
        .closeObject();
}

Result<Page<HeldRegistration>> readRegistrationPage(const QByteArray &body)
{
    return readPage(body, [](const JsonNode &json) {
        return HeldRegistration{
            .id = json["id"].required().integer(),
            .address = json["address"].required().text(),
            .name = json["name"].text(),
            .createdAt = json["createdAt"].time(),
            .expiresAt = json["expiresAt"].time(),
            .user = json["userId"].id<UserId>(),
            .userName = json["userName"].text(),
            .userAddress = json["userAddress"].text(),
        };
    });
}

}
