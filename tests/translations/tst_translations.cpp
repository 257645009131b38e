// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QDomDocument>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

QStringList markersOf(const QString &text)
{
    static const QRegularExpression marker(u"%(?:L?\\d|n)"_s);
    QStringList found;
    for (auto match = marker.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression mnemonic(u"&[^&\\s;]"_s);
    static const QRegularExpression entity(u"&[a-z]+;"_s);
    return QString(text).remove(entity).contains(mnemonic);
}

/// What is wrong with one message of a catalogue; empty when nothing is.
QString faultOf(const QDomElement &message, int pluralForms)
{
    const QString source = message.firstChildElement(u"source"_s).text();
    const QDomElement translation = message.firstChildElement(u"translation"_s);
    QStringList texts;
    if (message.attribute(u"numerus"_s) == u"yes"_s) {
        for (auto form = translation.firstChildElement(u"numerusform"_s); !form.isNull(); form = form.nextSiblingElement())
            texts.append(form.text());
        if (texts.size() != pluralForms)
            return u"%1 plural forms instead of %2"_s.arg(texts.size()).arg(pluralForms);
    } else {
        texts.append(translation.text());
    }
    if (translation.attribute(u"type"_s) == u"unfinished"_s || texts.contains(QString()))
        return u"unfinished"_s;
    for (const QString &text : texts) {
        QStringList wanted = markersOf(source);
        QStringList given = markersOf(text);
        if (texts.size() > 1) { // "one ticket" may leave the number out
            wanted.removeAll(u"%n"_s);
            given.removeAll(u"%n"_s);
        }
        if (given != wanted)
            return u"other placeholders: "_s + text;
        if (hasMnemonic(source) != hasMnemonic(text))
            return u"mnemonic lost or added: "_s + text;
    }
    return {};
}

}

/// Every sentence of the sources is in the catalogues, finished, with its placeholders and mnemonics.
class tst_translations : public QObject
{
    Q_OBJECT

    QTemporaryDir m_fresh; ///< the catalogues as lupdate makes them from the sources now

    QString lupdate(const QStringList &catalogues, const QStringList &options);

private slots:
    void initTestCase();
    void aCatalogueIsComplete_data();
    void aCatalogueIsComplete();
    void theCatalogueIsBuiltIn_data();
    void theCatalogueIsBuiltIn();
    void aFaultIsSeen_data();
    void aFaultIsSeen();
};

QString tst_translations::lupdate(const QStringList &catalogues, const QStringList &options)
{
    const QDir root(qEnvironmentVariable("SUPPORT_SOURCE"));
    QStringList arguments = {u"-silent"_s, u"-locations"_s, u"none"_s, u"-I"_s, root.path()};
    arguments += options;
    for (const QString &folder : {u"app"_s, u"ui"_s, u"models"_s})
        arguments.append(root.filePath(folder));
    arguments += {u"-extensions"_s, u"cpp,h"_s, u"-ts"_s};
    for (const QString &catalogue : catalogues) {
        QFile::copy(root.filePath(u"translations/"_s + catalogue), m_fresh.filePath(catalogue));
        arguments.append(m_fresh.filePath(catalogue));
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(qEnvironmentVariable("SUPPORT_LUPDATE"), arguments);
    const bool ended = process.waitForFinished(120'000);
    return ended && process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAll()) + process.errorString();
}

void tst_translations::initTestCase()
{
    const QString whole = lupdate({u"support_pt_BR.ts"_s, u"support_es.ts"_s}, {u"-no-obsolete"_s});
    QVERIFY2(whole.isEmpty(), qPrintable(whole));
    const QString plurals = lupdate({u"support_en.ts"_s}, {u"-no-obsolete"_s, u"-pluralonly"_s});
    QVERIFY2(plurals.isEmpty(), qPrintable(plurals));
}

void tst_translations::aCatalogueIsComplete_data()
{
    QTest::addColumn<QString>("catalogue");
    QTest::addColumn<int>("pluralForms");
    QTest::newRow("Brazilian Portuguese") << u"support_pt_BR.ts"_s << 2;
    QTest::newRow("Spanish") << u"support_es.ts"_s << 2;
    QTest::newRow("English plurals") << u"support_en.ts"_s << 2;
}

void tst_translations::aCatalogueIsComplete()
{
    QFETCH(QString, catalogue);
    QFETCH(int, pluralForms);
    QFile file(m_fresh.filePath(catalogue));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QDomDocument document;
    QVERIFY(document.setContent(&file));

    QStringList faults;
    const QDomNodeList messages = document.elementsByTagName(u"message"_s);
    for (int i = 0; i < messages.size(); ++i) {
        const QDomElement message = messages.at(i).toElement();
        const QString fault = faultOf(message, pluralForms);
        if (!fault.isEmpty())
            faults.append(u"«%1»: %2"_s.arg(message.firstChildElement(u"source"_s).text(), fault));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u"%1 faults\n"_s.arg(faults.size()) + faults.mid(0, 40).join(u'\n')));
    QVERIFY(messages.size() > 0);
}

void tst_translations::theCatalogueIsBuiltIn_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"pt_BR", "es", "en"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void tst_translations::theCatalogueIsBuiltIn()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/support_"_s + language));
    QVERIFY(!translator.isEmpty());
}

void tst_translations::aFaultIsSeen_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("sound");
    QTest::newRow("finished") << u"<source>&Reply to %1</source><translation>&Responder a %1</translation>"_s << true;
    QTest::newRow("empty") << u"<source>Reply</source><translation></translation>"_s << false;
    QTest::newRow("unfinished") << u"<source>Reply</source><translation type='unfinished'>Responder</translation>"_s << false;
    QTest::newRow("placeholder lost") << u"<source>Reply to %1</source><translation>Responder</translation>"_s << false;
    QTest::newRow("mnemonic lost") << u"<source>&amp;Reply</source><translation>Responder</translation>"_s << false;
}

void tst_translations::aFaultIsSeen()
{
    QFETCH(QString, message);
    QDomDocument document;
    QVERIFY(document.setContent(u"<message>%1</message>"_s.arg(message.replace(u"&Re"_s, u"&amp;Re"_s))));
    QTEST(faultOf(document.documentElement(), 2).isEmpty(), "sound");
}

QTEST_GUILESS_MAIN(tst_translations)
#include "tst_translations.moc"
