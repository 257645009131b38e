// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/desklink.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_DeskLink : public QObject
{
    Q_OBJECT
private slots:
    void e2_itIsReadAsItIsWritten();
    void e2_aLinkNamesATicketOrNone_data();
    void e2_aLinkNamesATicketOrNone();
};

void tst_DeskLink::e2_itIsReadAsItIsWritten()
{
    QCOMPARE(deskLink(77), u"esupport://ticket/77"_s);
    QCOMPARE(readDeskLink(deskLink(77)), std::optional<qint64>(77));
    QCOMPARE(readDeskLink(deskLink(0)), std::optional<qint64>(0));
}

void tst_DeskLink::e2_aLinkNamesATicketOrNone_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<std::optional<qint64>>("number");
    using Number = std::optional<qint64>;
    QTest::newRow("with a slash behind") << u"esupport://ticket/77/"_s << Number(77);
    QTest::newRow("in capitals") << u"ESUPPORT://Ticket/77"_s << Number(77);
    QTest::newRow("no number") << u"esupport://ticket/abc"_s << Number(0);
    QTest::newRow("a negative one") << u"esupport://ticket/-7"_s << Number(0);
    QTest::newRow("more behind it") << u"esupport://ticket/7/8"_s << Number(0);
    QTest::newRow("too large") << u"esupport://ticket/99999999999999999999"_s << Number(0);
    QTest::newRow("something else") << u"esupport://contact/7"_s << Number(0);
    QTest::newRow("another scheme") << u"https://ticket/7"_s << Number();
    QTest::newRow("an option") << u"--server=evil"_s << Number();
    QTest::newRow("nothing") << QString() << Number();
}

void tst_DeskLink::e2_aLinkNamesATicketOrNone()
{
    QFETCH(QString, link);
    QTEST(readDeskLink(link), "number");
}

QTEST_GUILESS_MAIN(tst_DeskLink)
#include "tst_desklink.moc"
