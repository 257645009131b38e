// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/filename.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_FileName : public QObject
{
    Q_OBJECT
private slots:
    void aNameIsCleaned_data();
    void aNameIsCleaned();
    void anythingBecomesACleanName();
};

void tst_FileName::aNameIsCleaned_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *what, const QString &sent, const QString &kept) { QTest::newRow(what) << sent << kept; };
    row("plain", u"nota fiscal.pdf"_s, u"nota fiscal.pdf"_s);
    row("accents", u"orçamento_é.xlsx"_s, u"orçamento_é.xlsx"_s);
    row("combining", u"orc\u0327amento.txt"_s, u"orçamento.txt"_s);
    row("another script", u"請求書.pdf"_s, u"請求書.pdf"_s);
    row("emoji", u"oi 😀.png"_s, u"oi 😀.png"_s);
    row("joined emoji", u"👩\u200d🔧\ufe0f.png"_s, u"👩🔧.png"_s);

    row("path", u"/etc/passwd"_s, u"passwd"_s);
    row("path up", u"../../.ssh/authorized_keys"_s, u"authorized_keys"_s);
    row("path of Windows", u"C:\\Users\\ana\\foto.png"_s, u"foto.png"_s);
    row("path up, Windows", u"..\\..\\boot.ini"_s, u"boot.ini"_s);
    row("nothing but a path", u"a/b/"_s, u"file"_s);
    row("wide separator", u"..\uff0f..\uff0fetc\uff3cpasswd"_s, u"_.._etc_passwd"_s);
    row("account of", u"a\u2100b.txt"_s, u"a_b.txt"_s);
    row("separator apart by something unseen", u"..\u200b/\u200b..\u200b/x.txt"_s, u"x.txt"_s);

    row("dot", u"."_s, u"file"_s);
    row("dots", u".."_s, u"file"_s);
    row("dots apart", u".\u200b."_s, u"file"_s);
    row("wide dots", u"\uff0e\uff0e"_s, u"file"_s);
    row("leader", u"\u2025"_s, u"file"_s);
    row("hidden", u".htaccess"_s, u"htaccess"_s);
    row("trailing dot", u"virus.exe."_s, u"virus.exe"_s);
    row("trailing blanks", u"virus.exe  "_s, u"virus.exe"_s);
    row("trailing of both", u"virus.exe . ."_s, u"virus.exe"_s);
    row("trailing after something unseen", u"virus.exe.\u200b"_s, u"virus.exe"_s);
    row("trailing no-break space", u"virus.exe\u00a0"_s, u"virus.exe"_s);
    row("trailing ellipsis", u"virus.exe\u2026"_s, u"virus.exe"_s);
    row("trailing ideographic space", u"virus.exe\u3000"_s, u"virus.exe"_s);
    row("leading blanks", u" \t a.txt"_s, u"a.txt"_s);

    row("zero width", u"vi\u200brus\u200c.e\u200dx\ufeffe"_s, u"virus.exe"_s);
    row("right to left", u"foto\u202egpj.exe"_s, u"fotogpj.exe"_s);
    row("isolate", u"a\u2066b\u2069.txt"_s, u"ab.txt"_s);
    row("soft hyphen", u"a\u00adb.txt"_s, u"ab.txt"_s);
    row("filler", u"a\u3164\u115f.txt"_s, u"a.txt"_s);
    row("tag", u"a\U000e0041.txt"_s, u"a.txt"_s);
    row("private use", u"a\ue000.txt"_s, u"a.txt"_s);
    row("lone surrogate", u"a"_s + QChar(0xd800) + u".txt"_s, u"a.txt"_s);
    row("NUL", u"a.exe"_s + QChar(u'\0') + u".png"_s, u"a.exe.png"_s);
    row("controls", u"a\u0001\u007f\u0085b\u001b.txt"_s, u"a b.txt"_s);
    row("line breaks", u"a\r\nX-Header: b.txt"_s, u"a  X-Header: b.txt"_s);
    row("line separator", u"a\u2028b.txt"_s, u"a b.txt"_s);
    row("quotes and markup", u"\"><script>alert(1)</script>.svg"_s, u"script>.svg"_s);

    row("nothing", QString(), u"file"_s);
    row("nothing to see", u"\u200b\u200e"_s, u"file"_s);
    row("long", QString(300, u'a') + u".pdf"_s, QString(251, u'a') + u".pdf"_s);
    row("long without ending", QString(300, u'a'), QString(255, u'a'));
    row("long ending", u"a."_s + QString(300, u'b'), u"a."_s + QString(253, u'b'));
    row("long, of two bytes each", QString(200, u'ç') + u".pdf"_s, QString(125, u'ç') + u".pdf"_s);
    row("blank where it is cut", QString(250, u'a') + u"  "_s + QString(20, u'b') + u".pdf"_s, QString(250, u'a') + u".pdf"_s);
}

void tst_FileName::aNameIsCleaned()
{
    QFETCH(const QString, sent);
    QFETCH(const QString, kept);
    QCOMPARE(cleanedFileName(sent), kept);
}

void tst_FileName::anythingBecomesACleanName()
{
    const QStringList pieces{u"a"_s, u"."_s, u" "_s, u"/"_s, u"\\"_s, u"\u200b"_s, u"\u202e"_s, u"\u0301"_s, u"e"_s, u"\uff0f"_s,
                             u"\u2026"_s, QChar(0xdc00), u"\n"_s, u"😀"_s, u".pdf"_s, QString(90, u'x'), QString(QChar(u'\0')), u"\u1112\u1161"_s};
    quint32 state = 7;
    for (int round = 0; round < 20'000; ++round) {
        QString sent;
        for (int i = 0; i < 8; ++i) {
            state = state * 1664525 + 1013904223;
            sent += pieces[qsizetype((state >> 16) % quint32(pieces.size()))];
        }
        const QString kept = cleanedFileName(sent);
        QVERIFY2(cleanedFileName(kept) == kept, qPrintable(sent + u" | "_s + kept));
        QVERIFY(kept.toUtf8().size() <= longestFileName);
        QVERIFY(!kept.isEmpty() && !kept.contains(u'/') && !kept.contains(u'\\') && kept.isValidUtf16());
        QVERIFY(!kept.startsWith(u'.') && !kept.endsWith(u'.') && !kept.endsWith(u' '));
    }
}

QTEST_GUILESS_MAIN(tst_FileName)
#include "tst_filename.moc"
