// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/httprequest.h"

QByteArray HttpRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray HttpRequest::cookie(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key != "cookie")
            continue;
        for (const QByteArray &pair : value.split(';')) {
            const QByteArray trimmed = pair.trimmed();
            const auto equals = trimmed.indexOf('=');
            if (equals > 0 && QByteArrayView(trimmed).first(equals) == name)
                return trimmed.sliced(equals + 1);
        }
    }
    return {};
}

QString HttpRequest::text(QStringView capture) const
{
    for (const auto &[name, value] : captures) {
        if (name == capture)
            return value;
    }
    return {};
}

qint64 HttpRequest::number(QStringView capture) const
{
    const QString digits = text(capture);
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return 0;
    }
    return digits.toLongLong(); // 0 beyond 64 bits
}

QByteArray HttpRequest::bearerToken() const
{
    const QByteArray value = header("authorization");
    if (value.size() < 7 || QByteArrayView(value).first(7).compare("bearer ", Qt::CaseInsensitive) != 0)
        return {};
    return value.sliced(7).trimmed();
}

std::optional<QByteArray> HttpRequest::ifMatch() const
{
    const QByteArray value = header("if-match").trimmed();
    if (value.isEmpty())
        return std::nullopt;
    if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
        return value.sliced(1, value.size() - 2);
    return value;
}
