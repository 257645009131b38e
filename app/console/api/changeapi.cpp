// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/api/changeapi.h"

#include "models/protocol/changejson.h"

using namespace Qt::StringLiterals;

namespace {

ApiRequest asking(std::optional<qint64> since, int limit)
{
    QUrlQuery query;
    if (since)
        query.addQueryItem(u"since"_s, QString::number(*since));
    query.addQueryItem(u"limit"_s, QString::number(limit));
    return ApiRequest::get(u"/changes"_s, query);
}

}

QFuture<Result<qint64>> ChangeApi::present()
{
    return m_client.call<qint64>(asking({}, 0), [](const QByteArray &body) -> Result<qint64> {
        return protocol::readChangePage(body).map([](const ChangePage &page) { return page.next; });
    });
}

QFuture<Result<ChangePage>> ChangeApi::since(qint64 number)
{
    return m_client.call<ChangePage>(asking(number, 200), [](const QByteArray &body) { return protocol::readChangePage(body); });
}
