// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/fieldrevisions.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_FieldRevisions : public QObject
{
    Q_OBJECT
private slots:
    void whatMovedSinceIsNamed_data();
    void whatMovedSinceIsNamed();
    void surviveStorage();
    void aBrokenTextIsAsIfNothingMoved();
};

/// The row is at revision 6: its status moved at 2 and at 5, its team at 6.
void tst_FieldRevisions::whatMovedSinceIsNamed_data()
{
    QTest::addColumn<qint64>("read");
    QTest::addColumn<QStringList>("patched");
    QTest::addColumn<QStringList>("moved");

    QTest::newRow("the present revision") << qint64(6) << QStringList{u"status"_s, u"teamId"_s} << QStringList();
    QTest::newRow("older, other fields") << qint64(1) << QStringList{u"subject"_s, u"priority"_s} << QStringList();
    QTest::newRow("older, a field that moved after") << qint64(4) << QStringList{u"status"_s} << QStringList{u"status"_s};
    QTest::newRow("older, a field that moved just then") << qint64(5) << QStringList{u"status"_s} << QStringList();
    QTest::newRow("older, one of two") << qint64(5) << QStringList{u"status"_s, u"teamId"_s} << QStringList{u"teamId"_s};
    QTest::newRow("much older, both") << qint64(1) << QStringList{u"status"_s, u"teamId"_s}
                                      << QStringList{u"status"_s, u"teamId"_s};
    QTest::newRow("nothing patched") << qint64(1) << QStringList() << QStringList();
}

void tst_FieldRevisions::whatMovedSinceIsNamed()
{
    QFETCH(const qint64, read);
    QFETCH(const QStringList, patched);
    FieldRevisions revisions;
    revisions.move({u"status"_s}, 2);
    revisions.move({u"status"_s}, 5);
    revisions.move({u"teamId"_s}, 6);
    QTEST(revisions.movedSince(read, patched), "moved");
}

void tst_FieldRevisions::surviveStorage()
{
    FieldRevisions revisions;
    revisions.move({u"subject"_s, u"tags/vip"_s}, 3);
    const FieldRevisions read = FieldRevisions::fromJson(revisions.toJson());
    QCOMPARE(read.movedSince(2, {u"subject"_s, u"tags/vip"_s, u"tags/other"_s}), (QStringList{u"subject"_s, u"tags/vip"_s}));
    QCOMPARE(read.toJson(), revisions.toJson());
}

void tst_FieldRevisions::aBrokenTextIsAsIfNothingMoved()
{
    QCOMPARE(FieldRevisions::fromJson(u"{"_s).movedSince(1, {u"status"_s}), QStringList());
}

QTEST_GUILESS_MAIN(tst_FieldRevisions)
#include "tst_fieldrevisions.moc"
