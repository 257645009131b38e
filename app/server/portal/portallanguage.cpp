// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/portal/portallanguage.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

double weightOf(const QString &item)
{
    const QString weight = item.section(u';', 1).trimmed();
    if (!weight.startsWith("q="_L1))
        return 1.0;
    bool isNumber = false;
    const double value = weight.mid(2).toDouble(&isNumber);
    return isNumber ? value : 0.0;
}

}

QString knownLanguage(const QString &asked)
{
    const QString primary = asked.trimmed().section(u'-', 0, 0).toLower();
    for (const QString &language : {u"pt-BR"_s, u"es"_s, u"en"_s}) {
        if (primary == language.section(u'-', 0, 0))
            return language;
    }
    return {};
}

QString acceptedLanguage(const QByteArray &header)
{
    QString best;
    double bestWeight = 0.0;
    const QStringList items = QString::fromLatin1(header.left(1000)).split(u',');
    for (const QString &item : items) {
        const QString language = knownLanguage(item.section(u';', 0, 0));
        const double weight = weightOf(item);
        if (!language.isEmpty() && weight > bestWeight) {
            best = language;
            bestWeight = weight;
        }
    }
    return best;
}
