// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/sessionjson.h"

#include "models/protocol/boundedtext.h"
#include "models/protocol/userjson.h"

using namespace Qt::StringLiterals;

namespace protocol {

constexpr qsizetype longestCredential = 1'000;

void write(JsonWriter &json, const ServerMeta &meta)
{
    json.openObject()
        .member("version", meta.version)
        .member("features", meta.features)
        .member("oldestConsole", meta.oldestConsole)
        .closeObject();
}

Result<ServerMeta> readServerMeta(const QByteArray &body)
{
    return readAnswer(body, [](const JsonNode &json) {
        return ServerMeta{json["version"].required().text(), json["features"].texts(), json["oldestConsole"].text()};
    });
}

void write(JsonWriter &json, const Credentials &credentials)
{
    json.openObject().member("email", credentials.email).member("password", credentials.password);
    if (!credentials.code.isEmpty())
        json.member("code", credentials.code);
    json.closeObject();
}

Result<Credentials> readCredentials(const QByteArray &body)
{
    return readRequest(body, [](const JsonNode &json) {
        json.allowOnly({"email", "password", "code"});
        Credentials credentials;
        credentials.email = requiredText(json["email"], "session.email"_L1, longestCredential);
        credentials.password = boundedText(json["password"], "session.password"_L1, longestCredential);
        if (credentials.password.isEmpty())
            json["password"].refuse(u"session.password-missing"_s);
        credentials.code = boundedText(json["code"], "second-factor.code"_L1, longestCredential);
        return credentials;
    });
}

void write(JsonWriter &json, const SignedIn &signedIn)
{
    json.openObject().member("token", signedIn.token).name("user");
    write(json, signedIn.user);
    json.closeObject();
}

Result<SignedIn> readSignedIn(const QByteArray &body)
{
    return readAnswer(body, [](const JsonNode &json) {
        return SignedIn{json["token"].required().text(), readUser(json["user"].required())};
    });
}

}
