// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/writing.h"
#include "app/server/store/changerepository.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_ChangeLog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void numbersFollowOneAnother();
    void oneThingChangedTwiceIsOneRow();
    void aTransactionThatFailsTakesNoNumber();
    void aTransactionWithoutChangesTakesNoNumber();
    void scopesComeBackAsTheyWent();
    void everyFaultLeavesAllOrNothing();

private:
    QList<LoggedChange> logged() const { return ChangeRepository(**m_test).since(0, 100).value(); }

    std::unique_ptr<TestDatabase> m_test;
};

void tst_ChangeLog::init()
{
    m_test = TestDatabase::ofThisRow();
    if (!m_test->isOpen())
        QSKIP(m_test->problem());
}

void tst_ChangeLog::numbersFollowOneAnother()
{
    for (int i = 1; i <= 3; ++i) {
        const auto written = writing(**m_test, [i](ChangeLog &changes) -> Result<void> {
            changes.record(EntityKind::Ticket, i, std::nullopt, everyone);
            changes.record(EntityKind::Message, i, std::nullopt, everyone);
            return {};
        });
        QVERIFY(written);
    }

    QList<qint64> numbers;
    for (const LoggedChange &change : logged())
        numbers.append(change.seq);
    QCOMPARE(numbers, (QList<qint64>{1, 2, 3, 4, 5, 6}));
    QCOMPARE(*ChangeRepository(**m_test).head(), 6);
}

void tst_ChangeLog::oneThingChangedTwiceIsOneRow()
{
    QVERIFY(writing(**m_test, [](ChangeLog &changes) -> Result<void> {
        changes.record(EntityKind::Ticket, 7, 3, everyone);
        changes.record(EntityKind::Contact, 7, everyone, everyone);
        changes.record(EntityKind::Ticket, 7, everyone, 4);
        return {};
    }));

    const auto rows = logged();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().before, Scope(3));
    QCOMPARE(rows.first().after, Scope(4));
}

void tst_ChangeLog::aTransactionThatFailsTakesNoNumber()
{
    const auto written = writing(**m_test, [](ChangeLog &changes) -> Result<void> {
        changes.record(EntityKind::Ticket, 7, std::nullopt, everyone);
        return fail(Error::Kind::Invalid, u"test.refused"_s);
    });
    QCOMPARE(written.error().code, u"test.refused"_s);
    QCOMPARE(logged().size(), 0);
    QCOMPARE(*ChangeRepository(**m_test).head(), 0);
}

void tst_ChangeLog::aTransactionWithoutChangesTakesNoNumber()
{
    QVERIFY(writing(**m_test, [](ChangeLog &) -> Result<void> { return {}; }));
    QCOMPARE(*ChangeRepository(**m_test).head(), 0);
}

void tst_ChangeLog::scopesComeBackAsTheyWent()
{
    QVERIFY(writing(**m_test, [](ChangeLog &changes) -> Result<void> {
        changes.record(EntityKind::Ticket, 1, std::nullopt, 5);
        changes.record(EntityKind::Ticket, 2, everyone, std::nullopt);
        return {};
    }));

    const auto rows = logged();
    QCOMPARE(rows.at(0).before, Scope());
    QCOMPARE(rows.at(0).after, Scope(5));
    QCOMPARE(rows.at(1).before, Scope(everyone));
    QCOMPARE(rows.at(1).after, Scope());
}

void tst_ChangeLog::everyFaultLeavesAllOrNothing()
{
    const auto write = [this] {
        return writing(**m_test, [](ChangeLog &changes) -> Result<void> {
            changes.record(EntityKind::Ticket, 1, std::nullopt, everyone);
            changes.record(EntityKind::Ticket, 2, std::nullopt, everyone);
            return {};
        });
    };
    int failures = 0;
    for (int n = 1;; ++n, ++failures) {
        (*m_test)->failAt(Database::Step::Statement, n);
        if (write())
            break;
        QCOMPARE(logged().size(), 0);
        QCOMPARE(*ChangeRepository(**m_test).head(), 0);
    }
    (*m_test)->failAt(Database::Step::Statement, 0);
    QCOMPARE(failures, 4); // the beginning, the counter and two rows
    QCOMPARE(logged().size(), 2);
}

QTEST_GUILESS_MAIN(tst_ChangeLog)
#include "tst_changelog.moc"
