// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/problemjson.h"

#include "models/protocol/jsonreader.h"
#include "models/protocol/jsonwriter.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace protocol {

namespace {

struct Line {
    Error::Kind kind;
    int status;
    const char *title;
};

constexpr std::array<Line, 14> lines{{
    {Error::Kind::Malformed, 400, "The request cannot be read"},
    {Error::Kind::Invalid, 422, "Some values are not accepted"},
    {Error::Kind::NotFound, 404, "There is no such thing"},
    {Error::Kind::Moved, 301, "It is somewhere else now"},
    {Error::Kind::Gone, 410, "It is gone"},
    {Error::Kind::Conflict, 409, "It clashes with what is there"},
    {Error::Kind::Stale, 412, "It was changed meanwhile"},
    {Error::Kind::PreconditionMissing, 428, "If-Match is missing"},
    {Error::Kind::Forbidden, 403, "This is not allowed"},
    {Error::Kind::SignedOut, 401, "Sign in first"},
    {Error::Kind::Limited, 429, "Too many attempts"},
    {Error::Kind::Unavailable, 503, "Not available for the moment"},
    {Error::Kind::Unreachable, 503, "Not available for the moment"},
    {Error::Kind::Broken, 500, "Something went wrong on the server"},
}};

const QStringList standardMembers = {u"type"_s, u"title"_s, u"status"_s, u"code"_s, u"fields"_s, u"detail"_s, u"instance"_s};

const Line &lineOf(Error::Kind kind)
{
    return *std::find_if(lines.begin(), lines.end(), [&](const Line &line) { return line.kind == kind; });
}

Error::Kind kindOf(int status)
{
    for (const Line &line : lines) {
        if (line.status == status)
            return line.kind;
    }
    if (status == 502 || status == 504)
        return Error::Kind::Unavailable;
    return status >= 400 && status < 500 ? Error::Kind::Malformed : Error::Kind::Broken;
}

void writeExtra(JsonWriter &json, const QJsonObject &extra)
{
    for (auto member = extra.begin(); member != extra.end(); ++member) {
        if (standardMembers.contains(member.key()))
            continue;
        const QByteArray pair = QJsonDocument(QJsonObject{{member.key(), member.value()}}).toJson(QJsonDocument::Compact);
        json.raw(QByteArrayView(pair).sliced(1).chopped(1));
    }
}

QJsonObject readExtra(const JsonNode &json)
{
    QJsonObject extra = json.json().toObject();
    for (const QString &name : standardMembers)
        extra.remove(name);
    return extra;
}

}

int httpStatus(Error::Kind kind)
{
    return lineOf(kind).status;
}

QByteArray writeProblem(const Error &error)
{
    const Line &line = lineOf(error.kind);
    JsonWriter json;
    json.openObject()
        .member("type", u"about:blank"_s)
        .member("title", QString::fromLatin1(line.title))
        .member("status", qint64(line.status))
        .member("code", error.code)
        .name("fields")
        .openArray();
    for (const FieldError &field : error.fields)
        json.openObject().member("field", field.field).member("code", field.code).closeObject();
    json.closeArray();
    writeExtra(json, error.extra);
    return json.closeObject().take();
}

Error readProblem(int status, const QByteArray &body)
{
    const Error::Kind kind = kindOf(status);
    const auto read = readAnswer(body, [&](const JsonNode &json) {
        const auto readField = [](const JsonNode &field) {
            return FieldError{field["field"].required().text(), field["code"].required().text()};
        };
        return Error{kind, json["code"].required().text(), json["fields"].items(readField), readExtra(json), {}};
    });
    if (read)
        return *read;
    return {kind, u"http.unexpected-answer"_s, {}, {}, u"status %1"_s.arg(status)};
}

}
