// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/totp.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// One-time passwords as every authenticator app makes them.
class tst_Totp : public QObject
{
    Q_OBJECT
private slots:
    // RFC 6238, appendix B, the last six of its eight digits.
    void theNumbersOfTheStandardComeOut_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("code");
        QTest::newRow("1970") << qint64(59) << u"287082"_s;
        QTest::newRow("2005") << qint64(1111111109) << u"081804"_s;
        QTest::newRow("2005, the next") << qint64(1111111111) << u"050471"_s;
        QTest::newRow("2009") << qint64(1234567890) << u"005924"_s;
        QTest::newRow("2033") << qint64(2000000000) << u"279037"_s;
    }
    void theNumbersOfTheStandardComeOut()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, code);
        const QByteArray secret = "12345678901234567890";
        QCOMPARE(totp::codeAt(secret, seconds * 1000), code);
        QCOMPARE(totp::stepOf(secret, code, seconds * 1000), std::optional(seconds / 30));
        QCOMPARE(totp::stepOf(secret, code.first(3) + u' ' + code.last(3), seconds * 1000), std::optional(seconds / 30));
    }

    void oneStepBesideIsForgivenTwoAreNot()
    {
        const QByteArray secret = totp::freshSecret();
        const qint64 now = 1'700'000'010'000;
        QCOMPARE(totp::stepOf(secret, totp::codeAt(secret, now - 30'000), now), std::optional(now / 30'000 - 1));
        QCOMPARE(totp::stepOf(secret, totp::codeAt(secret, now + 30'000), now), std::optional(now / 30'000 + 1));
        QVERIFY(!totp::stepOf(secret, totp::codeAt(secret, now - 60'000), now));
        QVERIFY(!totp::stepOf(secret, totp::codeAt(secret, now + 60'000), now));
    }

    void whatIsNoCodeIsNoCode_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"", "12345", "1234567", "abcdef", "12345\xc2\xb2", "-12345"})
            QTest::addRow("%s", typed) << QString::fromUtf8(typed);
    }
    void whatIsNoCodeIsNoCode()
    {
        QFETCH(QString, typed);
        QVERIFY(!totp::stepOf("12345678901234567890", typed, 59'000));
    }

    void theAddressForTheAppNamesCompanyAndAccount()
    {
        const QByteArray secret = "12345678901234567890";
        QCOMPARE(totp::asBase32(secret), u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s);
        QCOMPARE(totp::uri(secret, u"Acme & Co"_s, u"ada@desk.example"_s),
                 u"otpauth://totp/Acme%20%26%20Co:ada%40desk.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                 "&issuer=Acme%20%26%20Co&algorithm=SHA1&digits=6&period=30"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Totp)
#include "tst_totp.moc"
