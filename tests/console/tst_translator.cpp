// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/translator.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

QString said(const char *context, const char *sentence, int count = -1)
{
    return QCoreApplication::translate(context, sentence, nullptr, count);
}

}

class tst_Translator : public QObject
{
    Q_OBJECT
private slots:
    void cleanup();
    void theConsoleSpeaksTheLanguageAskedFor_data();
    void theConsoleSpeaksTheLanguageAskedFor();
    void qtsOwnButtonsAreTranslatedToo();
};

void tst_Translator::cleanup()
{
    const auto installed = QCoreApplication::instance()->findChildren<QTranslator *>();
    for (QTranslator *translator : installed)
        delete translator;
    QLocale::setDefault(QLocale::c());
}

void tst_Translator::theConsoleSpeaksTheLanguageAskedFor_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("many");
    QTest::newRow("Brazil") << u"pt-BR"_s << u"Chamados"_s << u"1 chamado"_s << u"2 chamados"_s;
    QTest::newRow("Portugal") << u"pt-PT"_s << u"Chamados"_s << u"1 chamado"_s << u"2 chamados"_s;
    QTest::newRow("Spanish") << u"es"_s << u"Tickets"_s << u"1 ticket"_s << u"2 tickets"_s;
    QTest::newRow("Mexico") << u"es-MX"_s << u"Tickets"_s << u"1 ticket"_s << u"2 tickets"_s;
    QTest::newRow("English") << u"en"_s << u"Tickets"_s << u"1 ticket"_s << u"2 tickets"_s;
    QTest::newRow("not here: English") << u"de"_s << u"Tickets"_s << u"1 ticket"_s << u"2 tickets"_s;
}

void tst_Translator::theConsoleSpeaksTheLanguageAskedFor()
{
    QFETCH(QString, language);
    speak(language);
    QTEST(said("MainWindow", "Tickets"), "page");
    QTEST(said("TicketListPane", "%n ticket(s)", 1), "one");
    QTEST(said("TicketListPane", "%n ticket(s)", 2), "many");
}

void tst_Translator::qtsOwnButtonsAreTranslatedToo()
{
    speak(u"pt-BR"_s);
    QCOMPARE(said("QPlatformTheme", "Cancel"), u"Cancelar"_s);
    QCOMPARE(said("QLineEdit", "&Copy").remove(u'&'), u"Copiar"_s);
}

QTEST_GUILESS_MAIN(tst_Translator)
#include "tst_translator.moc"
