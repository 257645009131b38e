// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/plaintext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_PlainText : public QObject
{
    Q_OBJECT
private slots:
    void reads_as_typed_data();
    void reads_as_typed();
};

void tst_PlainText::reads_as_typed_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("paragraphs") << u"<p>Olá,</p><p>tudo <b>bem</b>?</p>"_s << u"Olá,\n\ntudo bem?"_s;
    QTest::newRow("lines") << u"a<br>b<div>c</div>d"_s << u"a\nb\nc\nd"_s;
    QTest::newRow("list") << u"<p>x</p><ul><li>a</li><li>b</li></ul>"_s << u"x\n\n- a\n- b"_s;
    QTest::newRow("link says where") << u"<a href='https://example.org/a'>here</a>."_s << u"here (https://example.org/a)."_s;
    QTest::newRow("link that shows where") << u"<a href='https://example.org'>https://example.org</a>"_s << u"https://example.org"_s;
    QTest::newRow("blanks of the source") << u"<p>\n  a\n   b  </p>\n"_s << u"a b"_s;
    QTest::newRow("blanks that count") << u"<pre>a\n  b</pre>"_s << u"a\n  b"_s;
    QTest::newRow("cells") << u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s << u"a b\nc"_s;
    QTest::newRow("silent") << u"<style>p{}</style><script>x</script>a"_s << u"a"_s;
    QTest::newRow("entities") << u"1 &lt; 2 &amp; 3&eacute;"_s << u"1 < 2 & 3é"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void tst_PlainText::reads_as_typed()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QCOMPARE(plainTextOf(html).value(), text);
}

QTEST_GUILESS_MAIN(tst_PlainText)
#include "tst_plaintext.moc"
