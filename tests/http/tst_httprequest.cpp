// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/httprequest.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_HttpRequest : public QObject
{
    Q_OBJECT
private slots:
    void findsOneCookieAmongSeveral();
    void readsTheBearerTokenOnly();
    void readsPositiveNumbersOnly_data();
    void readsPositiveNumbersOnly();
    void takesTheTagOutOfItsQuotes();
};

void tst_HttpRequest::findsOneCookieAmongSeveral()
{
    HttpRequest request;
    request.headers = {{"cookie", "a=1; session=x=y; b=2"}};
    QCOMPARE(request.cookie("session"), "x=y"_ba);
    QCOMPARE(request.cookie("ession"), QByteArray());
}

void tst_HttpRequest::readsTheBearerTokenOnly()
{
    HttpRequest request;
    QCOMPARE(request.bearerToken(), QByteArray());
    request.headers = {{"authorization", "bearer abc"}};
    QCOMPARE(request.bearerToken(), "abc"_ba);
    request.headers = {{"authorization", "Basic abc"}};
    QCOMPARE(request.bearerToken(), QByteArray());
}

void tst_HttpRequest::readsPositiveNumbersOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("number");
    QTest::newRow("plain") << u"42"_s << qint64(42);
    QTest::newRow("negative") << u"-42"_s << qint64(0);
    QTest::newRow("sign") << u"+42"_s << qint64(0);
    QTest::newRow("words") << u"42a"_s << qint64(0);
    QTest::newRow("too large") << u"9223372036854775808"_s << qint64(0);
    QTest::newRow("empty") << QString() << qint64(0);
}

void tst_HttpRequest::readsPositiveNumbersOnly()
{
    QFETCH(QString, text);
    HttpRequest request;
    request.captures = {{u"ticket"_s, text}};
    QTEST(request.number(u"ticket"), "number");
    QCOMPARE(request.number(u"contact"), 0);
}

void tst_HttpRequest::takesTheTagOutOfItsQuotes()
{
    HttpRequest request;
    QVERIFY(!request.ifMatch());
    request.headers = {{"if-match", "\"7\""}};
    QCOMPARE(request.ifMatch(), "7"_ba);
}

QTEST_GUILESS_MAIN(tst_HttpRequest)
#include "tst_httprequest.moc"
