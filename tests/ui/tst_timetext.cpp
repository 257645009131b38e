// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/timetext.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

class tst_TimeText : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void neverIsNothing();
    void briefGrowsCoarserWithAge_data();
    void briefGrowsCoarserWithAge();
    void aMomentIsShownInThePersonsZone();
    void datedDoesNotGoStaleWithinMinutes();
};

namespace {

QDateTime noon()
{
    return QDateTime(QDate(2026, 3, 10), QTime(12, 0), QTimeZone("America/Sao_Paulo"));
}

} // namespace

void tst_TimeText::neverIsNothing()
{
    QVERIFY(TimeText::brief(0).isEmpty());
    QVERIFY(TimeText::relative(0).isEmpty());
    QVERIFY(TimeText::absolute(0).isEmpty());
}

void tst_TimeText::briefGrowsCoarserWithAge_data()
{
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QString>("shown");
    QTest::newRow("seconds") << noon().addSecs(-20) << u"now"_s;
    QTest::newRow("minutes") << noon().addSecs(-5 * 60) << u"5 min"_s;
    QTest::newRow("hours") << noon().addSecs(-3 * 3600) << u"09:00"_s;
    QTest::newRow("this year") << noon().addDays(-7) << u"3 Mar"_s;
    QTest::newRow("another year") << noon().addDays(-90) << u"10 Dec 2025"_s;
    QTest::newRow("a clock ahead of ours") << noon().addSecs(3600) << u"13:00"_s;
}

void tst_TimeText::briefGrowsCoarserWithAge()
{
    QFETCH(QDateTime, at);
    QFETCH(QString, shown);
    QCOMPARE(TimeText::brief(at.toMSecsSinceEpoch(), noon()), shown);
}

void tst_TimeText::aMomentIsShownInThePersonsZone()
{
    const QDateTime utc(QDate(2026, 3, 10), QTime(13, 30), QTimeZone::utc());
    QCOMPARE(TimeText::relative(utc.toMSecsSinceEpoch(), noon()), u"today at 10:30"_s);
}

void tst_TimeText::datedDoesNotGoStaleWithinMinutes()
{
    QCOMPARE(TimeText::dated(noon().addSecs(-60).toMSecsSinceEpoch(), noon()), u"today at 11:59"_s);
    QCOMPARE(TimeText::dated(noon().addDays(-1).toMSecsSinceEpoch(), noon()), u"yesterday at 12:00"_s);
}

QTEST_GUILESS_MAIN(tst_TimeText)
#include "tst_timetext.moc"
