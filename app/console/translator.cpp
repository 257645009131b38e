// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

void install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

/// The language of \a wanted as the catalogues have it: Portuguese is Brazil's, whatever the country.
QLocale spoken(const QLocale &wanted)
{
    if (wanted.language() == QLocale::C)
        return QLocale(QLocale::English);
    return wanted.language() == QLocale::Portuguese ? QLocale(QLocale::Portuguese, QLocale::Brazil) : wanted;
}

}

void speak(const QString &language)
{
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    const QLocale locale = spoken(QLocale());
    const QString catalogues = u":/i18n"_s;

    // Asked last: where no catalogue has a language, what is said is English and so are its plurals.
    install(QLocale(QLocale::English), u"support"_s, catalogues);
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, u"support"_s, catalogues);
}
