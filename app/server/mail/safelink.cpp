// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/safelink.h"

#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

QString withoutControls(QString text)
{
    return text.removeIf([](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t') || c == u'\x7f'; });
}

QString safeLink(const QString &typed)
{
    const QUrl url(withoutControls(typed).trimmed(), QUrl::TolerantMode);
    static const QSet<QString> schemes = {u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s};
    if (!url.isValid() || !schemes.contains(url.scheme()))
        return {};
    return QString::fromLatin1(url.toEncoded());
}
