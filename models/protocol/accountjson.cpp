// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/accountjson.h"

#include "models/protocol/boundedtext.h"
#include "models/protocol/userjson.h"

using namespace Qt::StringLiterals;

namespace protocol {

constexpr qsizetype longestTyped = 1'000;

static QString typedPassword(const JsonNode &json)
{
    const QString password = boundedText(json, "password"_L1, longestTyped);
    if (password.isEmpty())
        json.refuse(u"password.missing"_s);
    return password;
}

static QString typedCode(const JsonNode &json)
{
    const QString code = boundedText(json, "user-code"_L1, longestTyped);
    if (code.trimmed().isEmpty())
        json.refuse(u"user-code.missing"_s);
    return code;
}

static QByteArray only(const char *name, const QString &text)
{
    JsonWriter json;
    return json.openObject().member(name, text).closeObject().take();
}

void write(JsonWriter &json, const CodeAndPassword &typed)
{
    json.openObject().member("code", typed.code).member("password", typed.password);
    if (!typed.secondFactor.isEmpty())
        json.member("secondFactorCode", typed.secondFactor);
    json.closeObject();
}

Result<CodeAndPassword> readCodeAndPassword(const QByteArray &body)
{
    return readRequest(body, [](const JsonNode &json) {
        json.allowOnly({"code", "password", "secondFactorCode"});
        return CodeAndPassword{typedCode(json["code"]), typedPassword(json["password"]),
                               boundedText(json["secondFactorCode"], "second-factor.code"_L1, longestTyped)};
    });
}

QByteArray writeCode(const QString &code)
{
    return only("code", code);
}

Result<QString> readCode(const QByteArray &body)
{
    return readRequest(body, [](const JsonNode &json) {
        json.allowOnly({"code"});
        return typedCode(json["code"]);
    });
}

QByteArray writeEmail(const QString &email)
{
    return only("email", email);
}

Result<QString> readEmail(const QByteArray &body)
{
    return readRequest(body, [](const JsonNode &json) {
        json.allowOnly({"email"});
        return requiredText(json["email"], "session.email"_L1, longestTyped);
    });
}

QByteArray writePassword(const QString &password)
{
    return only("password", password);
}

Result<QString> readPassword(const QByteArray &body)
{
    return readRequest(body, [](const JsonNode &json) {
        json.allowOnly({"password"});
        return typedPassword(json["password"]);
    });
}

void write(JsonWriter &json, const PasswordChange &change)
{
    json.openObject().member("password", change.password).member("newPassword", change.newPassword).closeObject();
}

Result<PasswordChange> readPasswordChange(const QByteArray &body)
{
    return readRequest(body, [](const JsonNode &json) {
        json.allowOnly({"password", "newPassword"});
        return PasswordChange{typedPassword(json["password"]), typedPassword(json["newPassword"])};
    });
}

void write(JsonWriter &json, const OwnAccount &account)
{
    json.openObject().name("user");
    write(json, account.user);
    json.member("hasSecondFactor", account.user.hasSecondFactor).member("sessions", account.sessions).closeObject();
}

Result<OwnAccount> readOwnAccount(const QByteArray &body)
{
    return readAnswer(body, [](const JsonNode &json) {
        return OwnAccount{readUser(json["user"].required()), json["sessions"].integer()};
    });
}

void write(JsonWriter &json, const OpenSession &session)
{
    json.openObject()
        .member("id", session.id)
        .member("client", session.client)
        .member("source", session.source)
        .time("createdAt", session.createdAt)
        .time("seenAt", session.seenAt)
        .time("expiresAt", session.expiresAt)
        .member("isThis", session.isThis)
        .closeObject();
}

Result<Page<OpenSession>> readOpenSessionPage(const QByteArray &body)
{
    return readPage(body, [](const JsonNode &json) {
        return OpenSession{
            .id = json["id"].required().id<UserSessionId>(),
            .client = json["client"].text(),
            .source = json["source"].text(),
            .createdAt = json["createdAt"].time(),
            .seenAt = json["seenAt"].time(),
            .expiresAt = json["expiresAt"].time(),
            .isThis = json["isThis"].flag(),
        };
    });
}

void write(JsonWriter &json, const SecondFactorSetup &setup)
{
    json.openObject().member("secret", setup.secret).member("uri", setup.uri).closeObject();
}

Result<SecondFactorSetup> readSecondFactorSetup(const QByteArray &body)
{
    return readAnswer(body, [](const JsonNode &json) {
        return SecondFactorSetup{json["secret"].required().text(), json["uri"].required().text()};
    });
}

QByteArray writeRecoveryCodes(const QStringList &codes)
{
    JsonWriter json;
    return json.openObject().member("recoveryCodes", codes).closeObject().take();
}

Result<QStringList> readRecoveryCodes(const QByteArray &body)
{
    return readAnswer(body, [](const JsonNode &json) { return json["recoveryCodes"].required().texts(); });
}

}
