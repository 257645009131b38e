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
    {Error::Kind::Invalid, 422, "Some of it cannot be accepted"},
    {Error::Kind::NotFound, 404, "Not found"},
    {Error::Kind::Moved, 301, "Moved"},
    {Error::Kind::Gone, 410, "Gone"},
    {Error::Kind::Conflict, 409, "It conflicts with something that stands"},
    {Error::Kind::Stale, 412, "It has changed since it was read"},
    {Error::Kind::PreconditionMissing, 428, "If-Match is required"},
    {Error::Kind::Forbidden, 403, "Not allowed"},
    {Error::Kind::SignedOut, 401, "Not signed in"},
    {Error::Kind::Limited, 429, "Too many attempts"},
    {Error::Kind::Unavailable, 503, "Not available now"},
    {Error::Kind::Unreachable, 503, "Not available now"},
    {Error::Kind::Broken, 500, "Something is broken"},
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
