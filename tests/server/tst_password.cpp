// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/password.h"
#include "app/server/service/secret.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_Password : public QObject
{
    Q_OBJECT
private slots:
    void whatIsAccepted_data();
    void whatIsAccepted();
    void theSamePasswordTypedOtherwiseMatches();
    void anotherPasswordDoesNotMatch();
    void noHashMatchesNothing();
    void aCheaperHashIsOutdated();
    void secretsAreLongAndNeverTheSame();
    void emptySecretsEqualNothing();
};

void tst_Password::whatIsAccepted_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code"); // empty: accepted
    QTest::newRow("eleven") << u"zebra-crane"_s << u"password.too-short"_s;
    QTest::newRow("twelve") << u"zebra-cranes"_s << QString();
    QTest::newRow("twelve beyond the BMP") << u"\U0001F992"_s.repeated(5) + u"\U0001F98A\U0001F98Bzebra"_s << QString();
    QTest::newRow("six beyond the BMP") << u"\U0001F992\U0001F98A"_s.repeated(3) << u"password.too-short"_s;
    QTest::newRow("256") << u"zebra crane "_s.repeated(21) + u"zeb!"_s << QString();
    QTest::newRow("257") << u"zebra crane "_s.repeated(21) + u"zeb!!"_s << u"password.too-long"_s;
    QTest::newRow("control character") << u"zebra-\u0007-cranes"_s << u"password.characters"_s;
    QTest::newRow("lone surrogate") << u"zebra-cranes"_s + QChar(0xD800) << u"password.characters"_s;
    QTest::newRow("listed") << u"Password123456"_s << u"password.common"_s;
    QTest::newRow("listed, with blanks") << u"correct horse battery staple"_s << u"password.common"_s;
    QTest::newRow("repeated") << u"abcabcabcabcabc"_s << u"password.common"_s;
    QTest::newRow("a run") << u"abcdefghijklmnopq"_s << u"password.common"_s;
    QTest::newRow("own address") << u"ADA@desk.example"_s << u"password.common"_s;
}

void tst_Password::whatIsAccepted()
{
    QFETCH(QString, typed);
    const auto checked = password::check(typed, {u"ada@desk.example"_s}, u"/password"_s);
    QTEST(checked ? QString() : checked.error().code, "code");
    if (!checked)
        QCOMPARE(checked.error().fields.first().field, u"/password"_s);
}

void tst_Password::theSamePasswordTypedOtherwiseMatches()
{
    const auto hash = password::hash(u"z\u00E9bra cranes"_s);
    QVERIFY(hash);
    QVERIFY(hash->startsWith(u"$argon2id$"_s));
    QVERIFY(password::matches(*hash, u"ze\u0301bra cranes"_s));
    QVERIFY(password::matches(*hash, u"z\u00E9bra\u00A0cranes"_s));
    QVERIFY(!password::isOutdated(*hash));
}

void tst_Password::anotherPasswordDoesNotMatch()
{
    const auto hash = password::hash(u"zebra cranes"_s);
    for (const QString &other : {u"Zebra cranes"_s, u"zebra cranes "_s, QString(), u"z"_s.repeated(100'000)})
        QVERIFY(!password::matches(*hash, other));
}

void tst_Password::noHashMatchesNothing()
{
    QVERIFY(!password::matches({}, {}));
    QVERIFY(!password::matches(u"no-hash"_s, u"no-hash"_s));
}

void tst_Password::aCheaperHashIsOutdated()
{
    QVERIFY(password::isOutdated(u"$argon2id$v=19$m=8192,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$"
                                 "Zm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm8"_s));
}

void tst_Password::secretsAreLongAndNeverTheSame()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i) {
        const Secret secret = Secret::fresh();
        QCOMPARE(secret.token.size(), 43);
        QCOMPARE(secret.hash, Secret::hashOf(secret.token));
        seen.insert(secret.token);
    }
    QCOMPARE(seen.size(), 1000);
}

void tst_Password::emptySecretsEqualNothing()
{
    QVERIFY(Secret::same("a", "a"));
    QVERIFY(!Secret::same("a", "b"));
    QVERIFY(!Secret::same({}, {}));
    QVERIFY(!Secret::same("a", {}));
}

QTEST_GUILESS_MAIN(tst_Password)
#include "tst_password.moc"
