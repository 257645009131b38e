// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/text/catalogue.h"

#include <QStringList>
#include <QTranslator>

using namespace Qt::StringLiterals;

Catalogue::Catalogue(const QString &folder)
{
    for (const QString &language : {u"pt-BR"_s, u"es"_s, u"en"_s}) {
        auto translator = std::make_shared<QTranslator>();
        const QString file = u"support_"_s + QString(language).replace(u'-', u'_');
        if (translator->load(file, folder))
            m_translators.insert(language, translator);
    }
}

Catalogue::~Catalogue() = default;

QString Catalogue::sentence(const QString &language, const char *context, const char *source, int count) const
{
    QString sentence;
    if (const auto translator = m_translators.value(language))
        sentence = translator->translate(context, source, nullptr, count);
    if (sentence.isEmpty())
        sentence = QString::fromUtf8(source);
    if (count >= 0)
        sentence.replace(u"%n"_s, QString::number(count));
    return sentence;
}
