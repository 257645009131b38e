// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/listrequest.h"

#include <QUrl>

using namespace Qt::StringLiterals;

Result<ListRange> listRange(const HttpRequest &request, const QStringList &filters, ListLimits limits)
{
    QStringList seen;
    for (const auto &[name, value] : request.query.queryItems(QUrl::FullyDecoded)) {
        if (name != "cursor"_L1 && name != "limit"_L1 && !filters.contains(name))
            return failInvalid(name, u"query.unknown"_s);
        if (seen.contains(name))
            return failInvalid(name, u"query.repeated"_s);
        if (value.contains(QChar(u'\0')))
            return failInvalid(name, u"query.invalid"_s);
        seen.append(name);
    }

    ListRange range;
    range.cursor = request.query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded);
    if (seen.contains("limit"_L1)) {
        bool isNumber = false;
        range.limit = request.query.queryItemValue(u"limit"_s).toInt(&isNumber);
        if (!isNumber || range.limit < limits.least || range.limit > limits.most)
            return failInvalid(u"limit"_s, u"limit.invalid"_s);
    }
    return range;
}

QString nextUrl(const HttpRequest &request, const QString &cursor)
{
    if (cursor.isEmpty())
        return {};
    QUrlQuery query = request.query;
    query.removeQueryItem(u"cursor"_s);
    query.addQueryItem(u"cursor"_s, cursor);

    QUrl url;
    url.setPath(request.path);
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}
