// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

/// Widgets made while it lives speak \a language: "pt_BR", "es" or "en".
class SpokenLanguage
{
public:
    explicit SpokenLanguage(const QString &language)
    {
        using namespace Qt::StringLiterals;
        QLocale::setDefault(QLocale(language));
        if (m_qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qt);
        m_known = m_product.load(u":/i18n/support_"_s + language) && QCoreApplication::installTranslator(&m_product);
    }
    ~SpokenLanguage() { QLocale::setDefault(QLocale::system()); }
    Q_DISABLE_COPY_MOVE(SpokenLanguage)

    bool isKnown() const { return m_known; }

private:
    QTranslator m_qt;
    QTranslator m_product;
    bool m_known = false;
};
