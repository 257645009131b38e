// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/problem.h"

#include "models/protocol/problemjson.h"

using namespace Qt::StringLiterals;

HttpResponse problem(const Error &error)
{
    HttpResponse response{protocol::httpStatus(error.kind), {{"content-type", "application/problem+json"}},
                          protocol::writeProblem(error), {}, {}};
    if (error.extra.contains("retryAfter"_L1))
        response.with("retry-after", QByteArray::number(error.extra.value("retryAfter"_L1).toInteger()));
    if (error.kind == Error::Kind::Moved && error.extra.contains("location"_L1))
        response.with("location", error.extra.value("location"_L1).toString().toUtf8());
    if (error.kind == Error::Kind::SignedOut)
        response.with("www-authenticate", "Bearer");
    return response;
}
