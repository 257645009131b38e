// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/target.h"

#include <QStringDecoder>

namespace http {

namespace {

int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    const char lower = char(digit | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool decode(std::string_view encoded, QByteArray &decoded)
{
    decoded.reserve(qsizetype(encoded.size()));
    for (std::size_t i = 0; i < encoded.size(); ++i) {
        if (encoded[i] != '%') {
            decoded.append(encoded[i]);
            continue;
        }
        if (i + 2 >= encoded.size())
            return false;
        const int high = hexValue(encoded[i + 1]);
        const int low = hexValue(encoded[i + 2]);
        if (high < 0 || low < 0 || (high == 0 && low == 0))
            return false;
        decoded.append(char(high * 16 + low));
        i += 2;
    }
    return true;
}

bool readPath(std::string_view encoded, QString &path)
{
    if (encoded.find('%') == std::string_view::npos) {
        path = QString::fromLatin1(encoded.data(), qsizetype(encoded.size()));
        return true;
    }
    QByteArray decoded;
    if (!decode(encoded, decoded))
        return false;
    QStringDecoder utf8(QStringDecoder::Utf8);
    path = utf8(decoded);
    return !utf8.hasError();
}

}

bool readTarget(std::string_view target, bool isOptions, HttpRequest &request)
{
    if (target == "*") {
        request.path = QStringLiteral("*");
        return isOptions;
    }
    if (!target.starts_with('/'))
        return false;
    for (const char c : target) {
        if (c <= ' ' || c > '~' || c == '#')
            return false;
    }
    const auto mark = target.find('?');
    if (mark != std::string_view::npos) {
        const auto query = target.substr(mark + 1);
        request.query.setQuery(QString::fromLatin1(query.data(), qsizetype(query.size())));
    }
    return readPath(target.substr(0, mark), request.path);
}

}
