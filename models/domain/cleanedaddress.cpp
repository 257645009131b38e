// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/emailkey.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QString withoutMailto(const QString &text)
{
    if (!text.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        return text;
    return QUrl::fromPercentEncoding(text.mid(7).section(u'?', 0, 0).toUtf8()).trimmed();
}

/// What stands in the one pair of angle brackets at the end, if no other address is around it.
QString withoutDisplayName(const QString &text)
{
    const qsizetype open = text.lastIndexOf(u'<');
    if (open < 0 || !text.endsWith(u'>') || text.left(open).contains(u'@') || text.left(open).contains(u'<'))
        return text;
    return text.mid(open + 1, text.size() - open - 2).trimmed();
}

QString withoutQuotes(const QString &text)
{
    static const QStringList pairs = {u"\"\""_s, u"''"_s, u"\u201c\u201d"_s, u"\u2018\u2019"_s, u"\u00ab\u00bb"_s};
    for (const QString &pair : pairs) {
        if (text.size() > 2 && text.startsWith(pair.at(0)) && text.endsWith(pair.at(1)))
            return text.mid(1, text.size() - 2).trimmed();
    }
    return text;
}

QString withoutTrailingDot(const QString &text)
{
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

}

QString cleanedAddress(const QString &pasted)
{
    QString text = pasted.trimmed();
    for (QString before; before != text;) {
        before = text;
        text = withoutTrailingDot(withoutQuotes(withoutDisplayName(withoutMailto(text))));
    }
    return text;
}
