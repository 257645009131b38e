// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/once.h"

#include "app/server/api/problem.h"
#include "app/server/service/answeronce.h"

#include <QCryptographicHash>
#include <QFile>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestKey = 200;

/// Nothing when a spooled body cannot be read.
std::optional<QByteArray> hashOf(const HttpRequest &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : {request.method, request.path.toUtf8(), request.query.toString().toUtf8(), request.body}) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    }
    if (QFile spooled(request.bodyFile); !request.bodyFile.isEmpty() && !(spooled.open(QFile::ReadOnly) && hash.addData(&spooled)))
        return std::nullopt;
    return hash.result();
}

QByteArray headerOf(const HttpResponse &response, QByteArrayView name)
{
    for (const auto &[key, value] : response.headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

HttpResponse again(const StoredAnswer &answer)
{
    auto response = HttpResponse::json(answer.status, answer.body);
    if (!answer.location.isEmpty())
        response.with("location", answer.location.toUtf8());
    return response.with("idempotency-replayed", "true");
}

}

HttpResponse once(const HttpRequest &request, Context &context, const Handler &handler)
{
    const QByteArray key = request.idempotencyKey();
    if (request.method != "POST" || key.isEmpty() || !context.caller.user.isValid())
        return handler(request, context);
    if (key.size() > longestKey)
        return problem({Error::Kind::Malformed, u"idempotency.key-too-long"_s});

    const auto hash = hashOf(request);
    if (!hash)
        return problem({Error::Kind::Unavailable, u"server.spool"_s});

    HttpResponse response;
    const OnceKey ofCaller{u"user:%1"_s.arg(context.caller.user.value), key, *hash};
    const auto earlier = answerOnce(context.database, ofCaller, context.now, [&]() -> StoredAnswer {
        response = handler(request, context);
        return {response.status, QString::fromUtf8(headerOf(response, "location")), response.body};
    });
    if (!earlier)
        return problem(earlier.error());
    return *earlier ? again(**earlier) : response;
}
