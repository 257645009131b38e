// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/desklink.h"

#include <QUrl>

using namespace Qt::StringLiterals;

QString deskLink(qint64 ticketNumber)
{
    return ticketNumber > 0 ? u"esupport://ticket/%1"_s.arg(ticketNumber) : u"esupport://open"_s;
}

std::optional<qint64> readDeskLink(const QString &link)
{
    const QUrl url(link.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"esupport"_s)
        return std::nullopt;
    if (url.host() != u"ticket"_s)
        return 0;
    QString digits = url.path().mid(1);
    if (digits.endsWith(u'/')) // browsers add one
        digits.chop(1);
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    return isNumber && number > 0 ? number : 0;
}
