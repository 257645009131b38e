// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/emailkey.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_CleanedAddress : public QObject
{
    Q_OBJECT
private slots:
    void pasted_text_becomes_one_bare_address_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::newRow("bare") << u"ana@example.com"_s;
        QTest::newRow("blanks") << u"  ana@example.com\n"_s;
        QTest::newRow("mailto") << u"mailto:ana@example.com"_s;
        QTest::newRow("MAILTO with a subject") << u"MAILTO:ana@example.com?subject=Hi"_s;
        QTest::newRow("mailto, percent-encoded") << u"mailto:ana%40example.com"_s;
        QTest::newRow("angle brackets") << u"<ana@example.com>"_s;
        QTest::newRow("display name") << u"Ana Souza <ana@example.com>"_s;
        QTest::newRow("quoted display name") << u"\"Souza, Ana\" < ana@example.com >"_s;
        QTest::newRow("brackets around mailto") << u"<mailto:ana@example.com>"_s;
        QTest::newRow("double quotes") << u"\"ana@example.com\""_s;
        QTest::newRow("single quotes") << u"'ana@example.com'"_s;
        QTest::newRow("typographic quotes") << u"\u201cana@example.com\u201d"_s;
        QTest::newRow("trailing dot") << u"ana@example.com."_s;
        QTest::newRow("dot after the quotes") << u"'ana@example.com'."_s;
    }

    void pasted_text_becomes_one_bare_address()
    {
        QFETCH(QString, pasted);
        QCOMPARE(cleanedAddress(pasted), u"ana@example.com"_s);
        QCOMPARE(EmailKey::parse(cleanedAddress(pasted))->value(), u"ana@example.com"_s);
    }

    void what_is_not_safe_to_reduce_stays_and_is_refused_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("code");
        QTest::newRow("two") << u"ana@example.com, bia@example.com"_s << u"email.several"_s;
        QTest::newRow("two mailboxes") << u"Ana <ana@example.com>, Bia <bia@example.com>"_s << u"email.several"_s;
        QTest::newRow("an address as the name") << u"bia@example.com <ana@example.com>"_s << u"email.several"_s;
        QTest::newRow("two pairs") << u"<ana> <ana@example.com>"_s << u"email.invalid"_s;
        QTest::newRow("hidden character") << u"ana\u200b@example.com"_s << u"email.characters"_s;
        QTest::newRow("line break by mailto") << u"mailto:ana@example.com%0abcc"_s << u"email.characters"_s;
        QTest::newRow("nothing") << u"<>"_s << u"email.invalid"_s;
        QTest::newRow("quote alone") << u"\""_s << u"email.invalid"_s;
    }

    void what_is_not_safe_to_reduce_stays_and_is_refused()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, code);
        const auto key = EmailKey::parse(cleanedAddress(pasted));
        QVERIFY(!key);
        QCOMPARE(key.error().code, code);
    }
};

QTEST_GUILESS_MAIN(tst_CleanedAddress)
#include "tst_cleanedaddress.moc"
