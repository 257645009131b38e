// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/safetext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_SafeText : public QObject
{
    Q_OBJECT
private slots:
    void aLineHasNoPowerOverItsSurroundings_data();
    void aLineHasNoPowerOverItsSurroundings();
    void textKeepsItsLines();
    void htmlIsEscaped();
    void webAddressesBecomeLinksAndNothingElseDoes();
};

void tst_SafeText::aLineHasNoPowerOverItsSurroundings_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("ordinary") << u"Olá, José"_s << u"Olá, José"_s;
    QTest::newRow("line break") << u"one\r\ntwo"_s << u"one two"_s;
    QTest::newRow("bidi override") << u"invoice\u202Egpj.exe"_s << u"invoice\uFFFDgpj.exe"_s;
    QTest::newRow("bidi isolate") << u"a\u2066b\u2069"_s << u"a\uFFFDb\uFFFD"_s;
    QTest::newRow("right-to-left mark") << u"a\u200Fb"_s << u"a\uFFFDb"_s;
    QTest::newRow("zero width") << u"pay\u200Bpal"_s << u"paypal"_s;
    QTest::newRow("escape") << u"a\x1B[31mb"_s << u"a\uFFFD[31mb"_s;
    QTest::newRow("joiner of an emoji stays") << u"\U0001F468\u200D\U0001F469"_s << u"\U0001F468\u200D\U0001F469"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a b"_s;
}

void tst_SafeText::aLineHasNoPowerOverItsSurroundings()
{
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    QCOMPARE(safeLine(typed), shown);
}

void tst_SafeText::textKeepsItsLines()
{
    QCOMPARE(safeText(u"one\r\n\ttwo\u202E"_s), u"one\n\ttwo\uFFFD"_s);
}

void tst_SafeText::htmlIsEscaped()
{
    QCOMPARE(safeHtml(u"<img src=x>&\n"_s), u"&lt;img src=x&gt;&amp;<br>"_s);
}

void tst_SafeText::webAddressesBecomeLinksAndNothingElseDoes()
{
    QCOMPARE(safeHtml(u"see https://a.example/?x=1&y=2."_s),
             u"see <a href=\"https://a.example/?x=1&amp;y=2\">https://a.example/?x=1&amp;y=2</a>."_s);
    QCOMPARE(safeHtml(u"javascript:alert(1)"_s), u"javascript:alert(1)"_s);
    QVERIFY(!safeHtml(u"https://a.example/\"onclick=x"_s).contains(u"\"onclick"_s));
}

QTEST_GUILESS_MAIN(tst_SafeText)
#include "tst_safetext.moc"
