// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/problem.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QString titleOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Malformed: return u"The request cannot be read"_s;
    case Error::Kind::Invalid: return u"Some values are not accepted"_s;
    case Error::Kind::NotFound: return u"There is no such thing"_s;
    case Error::Kind::Moved: return u"It is somewhere else now"_s;
    case Error::Kind::Gone: return u"It is gone"_s;
    case Error::Kind::Conflict: return u"It clashes with what is there"_s;
    case Error::Kind::Stale: return u"It was changed meanwhile"_s;
    case Error::Kind::PreconditionMissing: return u"If-Match is missing"_s;
    case Error::Kind::Forbidden: return u"This is not allowed"_s;
    case Error::Kind::SignedOut: return u"Sign in first"_s;
    case Error::Kind::Limited: return u"Too many attempts"_s;
    case Error::Kind::Unavailable: return u"Not available for the moment"_s;
    case Error::Kind::Unreachable:
    case Error::Kind::Broken: break;
    }
    return u"Something went wrong on the server"_s;
}

QJsonArray written(const QList<FieldError> &fields)
{
    QJsonArray list;
    for (const FieldError &field : fields)
        list.append(QJsonObject{{u"field"_s, field.field}, {u"code"_s, field.code}});
    return list;
}

}

int statusOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Malformed: return 400;
    case Error::Kind::Invalid: return 422;
    case Error::Kind::NotFound: return 404;
    case Error::Kind::Moved: return 301;
    case Error::Kind::Gone: return 410;
    case Error::Kind::Conflict: return 409;
    case Error::Kind::Stale: return 412;
    case Error::Kind::PreconditionMissing: return 428;
    case Error::Kind::Forbidden: return 403;
    case Error::Kind::SignedOut: return 401;
    case Error::Kind::Limited: return 429;
    case Error::Kind::Unavailable: return 503;
    case Error::Kind::Unreachable:
    case Error::Kind::Broken: break;
    }
    return 500;
}

HttpResponse problem(const Error &error)
{
    const int status = statusOf(error.kind);
    if (status >= 500 && !error.detail.isEmpty())
        qWarning("%s: %s", qPrintable(error.code), qPrintable(error.detail));
    QJsonObject object = error.extra;
    object.insert(u"type"_s, u"about:blank"_s);
    object.insert(u"title"_s, titleOf(error.kind));
    object.insert(u"status"_s, status);
    object.insert(u"code"_s, error.code);
    if (!error.fields.isEmpty())
        object.insert(u"fields"_s, written(error.fields));

    HttpResponse response{status, {{"content-type", "application/problem+json"}},
                          QJsonDocument(object).toJson(QJsonDocument::Compact), {}, {}};
    if (error.extra.contains("retryAfter"_L1))
        response.with("retry-after", QByteArray::number(error.extra.value("retryAfter"_L1).toInteger()));
    if (error.kind == Error::Kind::Moved && error.extra.contains("location"_L1))
        response.with("location", error.extra.value("location"_L1).toString().toUtf8());
    if (error.kind == Error::Kind::SignedOut)
        response.with("www-authenticate", "Bearer");
    return response;
}
