// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/precondition.h"

using namespace Qt::StringLiterals;

Result<qint64> revisionToMatch(const HttpRequest &request)
{
    const auto tag = request.ifMatch();
    if (!tag)
        return fail(Error::Kind::PreconditionMissing, u"precondition.missing"_s);

    bool isNumber = false;
    const qint64 revision = tag->toLongLong(&isNumber);
    return isNumber && revision > 0 ? revision : 0;
}

HttpResponse withTag(HttpResponse response, qint64 revision)
{
    return response.with("etag", '"' + QByteArray::number(revision) + '"');
}
