// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/setupjson.h"

#include "models/protocol/boundedtext.h"
#include "models/protocol/jsonreader.h"

using namespace Qt::StringLiterals;

namespace protocol {

void write(JsonWriter &json, const SetupDraft &draft)
{
    json.openObject()
        .member("token", draft.token)
        .member("name", draft.name)
        .member("email", draft.email)
        .member("password", draft.password)
        .closeObject();
}

Result<SetupDraft> readSetupDraft(const QByteArray &body)
{
    return readRequest(body, [](const JsonNode &json) {
        json.allowOnly({"token", "name", "email", "password"});
        if (json["password"].text().isEmpty())
            json["password"].refuse(u"password.missing"_s);
        return SetupDraft{
            .token = requiredText(json["token"], "setup.token"_L1, 1000),
            .name = requiredText(json["name"], "user.name"_L1, 200),
            .email = requiredAddress(json["email"], "user.email"_L1),
            .password = boundedText(json["password"], "password"_L1, 1000),
        };
    });
}

}
