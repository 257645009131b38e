// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_Database : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void valuesComeBackAsTheyWent();
    void nullReadsAsNothing();
    void firstTellsNoRowFromARow();
    void selectStopsWhenToldTo();
    void insertReturnsWhatItMade();
    void executeCountsTheRowsTouched();
    void eachMakesRowsOfIdsInTheirOrder();
    void questionMarksInTextAreNoParameters();
    void aStatementMayRunWithinItself();
    void aRepeatedStatementSeesNewValues();
    void wordsInBracesLeaveOtherBracesAlone();
    void numbersNewRowsByItself();
    void locksRowsWhereThereAreLocks();

    void eachConstraintHasItsCode_data();
    void eachConstraintHasItsCode();
    void wrongSqlIsBroken();
    void wrongNumberOfParametersIsBroken();
    void twoStatementsInOneTextAreBroken();

    void aTransactionThatFailsLeavesNothing();
    void aTransactionThatHoldsStays();
    void anInnerFailureLeavesTheOuterWorkAlone();
    void anOuterFailureTakesTheInnerWorkAlong();
    void aReaderSeesOneMoment();

    void theNthStatementFailsOnDemand();
    void theNthCommitFailsOnDemand();
    void everyFaultLeavesAllOrNothing();
    void refusesWorkWhenTold();

private:
    qint64 count() const;

    std::unique_ptr<TestDatabase> m_test;
    Database *m_database = nullptr;
};

void tst_Database::init()
{
    m_test = TestDatabase::ofThisRow(TestDatabase::Schema::None);
    if (!m_test->isOpen())
        QSKIP(m_test->problem());
    m_database = &**m_test;
    QVERIFY(m_database->execute("CREATE TABLE thing (id {id}, number {int} UNIQUE, real DOUBLE PRECISION, name TEXT, data {blob})"));
}

qint64 tst_Database::count() const
{
    const auto found = m_database->first("SELECT count(*) FROM thing", {}, [](const Row &row) { return row.integer(0); });
    return found && *found ? **found : -1;
}

void tst_Database::valuesComeBackAsTheyWent()
{
    const qint64 number = std::numeric_limits<qint64>::min();
    const QString name = u"João 'o' \"Zé\" \\ 😀\n"_s;
    const QByteArray data("\0\xff'\\x", 5);
    QVERIFY(m_database->execute("INSERT INTO thing (number, real, name, data) VALUES (?, ?, ?, ?)", {number, 0.1, name, data}));
    const auto found = m_database->first("SELECT number, real, name, data FROM thing", {}, [](const Row &row) {
        return std::tuple(row.integer(0), row.real(1), row.text(2), row.bytes(3));
    });
    QVERIFY(found && *found);
    QVERIFY(**found == std::tuple(number, 0.1, name, data));
}

void tst_Database::nullReadsAsNothing()
{
    QVERIFY(m_database->execute("INSERT INTO thing (number, name, data) VALUES (?, ?, ?)", {nullptr, std::optional<QString>(), TicketId()}));
    const auto empty = m_database->first("SELECT number, name, data FROM thing", {}, [](const Row &row) {
        return row.isNull(0) && row.isNull(1) && row.isNull(2) && row.integer(0) == 0 && row.text(1).isEmpty() && row.bytes(2).isEmpty();
    });
    QVERIFY(empty && *empty && **empty);
}

void tst_Database::firstTellsNoRowFromARow()
{
    const auto id = [](const Row &row) { return row.id<TicketId>(0); };
    const auto none = m_database->first("SELECT id FROM thing", {}, id);
    QVERIFY(none && !none->has_value());
    QVERIFY(m_database->execute("INSERT INTO thing (id) VALUES (7)"));
    QCOMPARE(**m_database->first("SELECT id FROM thing", {}, id), TicketId {7});
}

void tst_Database::selectStopsWhenToldTo()
{
    QVERIFY(m_database->execute("INSERT INTO thing (id) VALUES (1), (2), (3)"));
    int seen = 0;
    QVERIFY(m_database->select("SELECT id FROM thing ORDER BY id", {}, [&](const Row &) { return ++seen < 2; }));
    QCOMPARE(seen, 2);
}

void tst_Database::insertReturnsWhatItMade()
{
    const auto id = m_database->first("INSERT INTO thing (name) VALUES (?), (?) RETURNING id", {u"a"_s, u"b"_s},
                                      [](const Row &row) { return row.integer(0); });
    QVERIFY(id && *id);
    QCOMPARE(**id, 1);
    QCOMPARE(count(), 2);
}

void tst_Database::executeCountsTheRowsTouched()
{
    QCOMPARE(*m_database->execute("INSERT INTO thing (number) VALUES (1), (2), (3)"), 3);
    QCOMPARE(*m_database->execute("UPDATE thing SET name = ? WHERE number > ?", {u"x"_s, 1}), 2);
    QCOMPARE(*m_database->execute("DELETE FROM thing WHERE number = ?", {99}), 0);
}

void tst_Database::eachMakesRowsOfIdsInTheirOrder()
{
    QVERIFY(m_database->execute("INSERT INTO thing (id, name) VALUES (1, 'a'), (2, 'b'), (3, 'c')"));
    const QList<TicketId> wanted {{3}, {9}, {1}};
    const auto names = m_database->list("SELECT thing.name FROM {each} JOIN thing ON thing.id = each.value ORDER BY each.position",
                                        {eachOf(wanted)}, [](const Row &row) { return row.text(0); });
    QVERIFY(names);
    QCOMPARE(*names, (QList {u"c"_s, u"a"_s}));
    const auto none = m_database->list("SELECT value FROM {each}", {eachOf(QList<TicketId>())}, [](const Row &row) { return row.text(0); });
    QVERIFY(none && none->isEmpty());
}

void tst_Database::questionMarksInTextAreNoParameters()
{
    const auto found = m_database->first("SELECT 'who''s ?', CAST(? AS {int}) -- isn't ?\n, 1 AS \"a?\"", {5}, [](const Row &row) {
        return row.text(0) + QString::number(row.integer(1));
    });
    QVERIFY(found && *found);
    QCOMPARE(**found, u"who's ?5"_s);
}

void tst_Database::aStatementMayRunWithinItself()
{
    QVERIFY(m_database->execute("INSERT INTO thing (id) VALUES (1), (2)"));
    int seen = 0;
    const auto done = m_database->select("SELECT id FROM thing", {}, [&](const Row &) {
        return m_database->select("SELECT id FROM thing", {}, [&](const Row &) { return ++seen > 0; }).has_value();
    });
    QVERIFY(done);
    QCOMPARE(seen, 4);
}

void tst_Database::aRepeatedStatementSeesNewValues()
{
    for (int i = 1; i <= 600; ++i) { // more texts than are kept prepared
        const auto found = m_database->first("SELECT CAST(? AS {int}) + " + QByteArray::number(i), {i}, [](const Row &row) { return row.integer(0); });
        QVERIFY(found && *found);
        QCOMPARE(**found, 2 * i);
        QVERIFY(m_database->execute("INSERT INTO thing (number, name) VALUES (?, ?)", {i, i % 2 ? Value(u"odd"_s) : Value(nullptr)}));
    }
    QCOMPARE(count(), 600);
}

void tst_Database::wordsInBracesLeaveOtherBracesAlone()
{
    const auto text = m_database->first("SELECT '{int} {}'", {}, [](const Row &row) { return row.text(0); });
    QVERIFY(text && *text);
    QCOMPARE(**text, u"{int} {}"_s);
}

void tst_Database::numbersNewRowsByItself()
{
    QVERIFY(m_database->execute("INSERT INTO thing (name) VALUES ('a'), ('b')"));
    QVERIFY(m_database->execute("DELETE FROM thing WHERE name = 'b'"));
    const auto id = m_database->first("INSERT INTO thing (name) VALUES ('c') RETURNING id", {}, [](const Row &row) { return row.integer(0); });
    QCOMPARE(**id, 3); // no number is given twice
}

void tst_Database::locksRowsWhereThereAreLocks()
{
    const auto locked = m_database->transaction([&]() -> Result<void> {
        if (const auto share = m_database->execute("SELECT id FROM thing {forShare}"); !share)
            return Failure(share.error());
        if (const auto update = m_database->execute("SELECT id FROM thing {forUpdate}"); !update)
            return Failure(update.error());
        return {};
    });
    QVERIFY(locked);
}

void tst_Database::eachConstraintHasItsCode_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("code");
    QTest::newRow("unique") << QByteArray("INSERT INTO thing (number) VALUES (1), (1)") << u"store.unique"_s;
    QTest::newRow("primary key") << QByteArray("INSERT INTO thing (id) VALUES (1), (1)") << u"store.unique"_s;
    QTest::newRow("foreign key") << QByteArray("INSERT INTO part (thing_id, size) VALUES (1, 1)") << u"store.foreign-key"_s;
    QTest::newRow("check") << QByteArray("INSERT INTO part (size) VALUES (-1)") << u"store.check"_s;
    QTest::newRow("not null") << QByteArray("INSERT INTO part (size) VALUES (NULL)") << u"store.not-null"_s;
}

void tst_Database::eachConstraintHasItsCode()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, code);
    QVERIFY(m_database->execute("CREATE TABLE part (thing_id {int} REFERENCES thing (id), size {int} NOT NULL CHECK (size > 0)) {strict}"));
    const auto done = m_database->execute(sql);
    QVERIFY(!done);
    QCOMPARE(done.error().code, code);
    QVERIFY(done.error().kind == Error::Kind::Conflict);
}

void tst_Database::wrongSqlIsBroken()
{
    const auto done = m_database->execute("SELECT nothing FROM nowhere");
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"store.broken"_s);
    QVERIFY(done.error().detail.contains(u"nowhere"_s));
    QCOMPARE(count(), 0); // works on
}

void tst_Database::wrongNumberOfParametersIsBroken()
{
    const auto done = m_database->execute("INSERT INTO thing (number, name) VALUES (?, ?)", {1});
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"store.broken"_s);
    QCOMPARE(count(), 0);
}

void tst_Database::twoStatementsInOneTextAreBroken()
{
    const auto done = m_database->execute("INSERT INTO thing (number) VALUES (1); INSERT INTO thing (number) VALUES (2)");
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"store.broken"_s);
    QCOMPARE(count(), 0);
}

void tst_Database::aTransactionThatFailsLeavesNothing()
{
    const auto done = m_database->transaction([&]() -> Result<void> {
        m_database->execute("INSERT INTO thing (number) VALUES (1)");
        return fail(Error::Kind::Conflict, u"test.no"_s);
    });
    QCOMPARE(done.error().code, u"test.no"_s);
    QCOMPARE(count(), 0);
}

void tst_Database::aTransactionThatHoldsStays()
{
    QVERIFY(m_database->transaction([&] { return m_database->execute("INSERT INTO thing (number) VALUES (1)"); }));
    const auto other = Database::open(m_test->location(), Database::Access::ReadOnly);
    QVERIFY(other);
    QCOMPARE(**(*other)->first("SELECT count(*) FROM thing", {}, [](const Row &row) { return row.integer(0); }), 1);
}

void tst_Database::anInnerFailureLeavesTheOuterWorkAlone()
{
    const auto done = m_database->transaction([&]() -> Result<qint64> {
        m_database->execute("INSERT INTO thing (number) VALUES (1)");
        const auto inner = m_database->transaction([&] { return m_database->execute("INSERT INTO thing (number) VALUES (2), (1)"); });
        if (inner || inner.error().code != u"store.unique"_s)
            return fail(Error::Kind::Broken, u"test.unexpected"_s);
        return m_database->execute("INSERT INTO thing (number) VALUES (3)");
    });
    QVERIFY(done);
    QCOMPARE(*m_database->list("SELECT number FROM thing ORDER BY number", {}, [](const Row &row) { return row.integer(0); }),
             (QList<qint64> {1, 3}));
}

void tst_Database::anOuterFailureTakesTheInnerWorkAlong()
{
    const auto done = m_database->transaction([&]() -> Result<void> {
        const auto inner = m_database->transaction([&] { return m_database->execute("INSERT INTO thing (number) VALUES (1)"); });
        return inner ? fail(Error::Kind::Conflict, u"test.no"_s) : Result<void>();
    });
    QVERIFY(!done);
    QCOMPARE(count(), 0);
}

void tst_Database::aReaderSeesOneMoment()
{
    const auto reader = Database::open(m_test->location(), Database::Access::ReadOnly);
    QVERIFY(reader);
    const auto counted = [&] { return **(*reader)->first("SELECT count(*) FROM thing", {}, [](const Row &row) { return row.integer(0); }); };
    QVERIFY((*reader)->begin());
    QCOMPARE(counted(), 0);
    QVERIFY(m_database->execute("INSERT INTO thing (number) VALUES (1)"));
    QCOMPARE(counted(), 0);
    (*reader)->rollback();
    QCOMPARE(counted(), 1);
    QVERIFY(!(*reader)->execute("INSERT INTO thing (number) VALUES (2)"));
}

void tst_Database::theNthStatementFailsOnDemand()
{
    m_database->failAt(Database::Step::Statement, 2);
    QVERIFY(m_database->execute("INSERT INTO thing (number) VALUES (1)"));
    const auto second = m_database->execute("INSERT INTO thing (number) VALUES (2)");
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"store.unavailable"_s);
    QVERIFY(m_database->execute("INSERT INTO thing (number) VALUES (3)"));
    QCOMPARE(count(), 2);
}

void tst_Database::theNthCommitFailsOnDemand()
{
    const auto write = [&] { return m_database->transaction([&] { return m_database->execute("INSERT INTO thing (name) VALUES ('a')"); }); };
    m_database->failAt(Database::Step::Commit, 1);
    const auto done = write();
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"store.unavailable"_s);
    QCOMPARE(count(), 0);
    QVERIFY(write());
    QCOMPARE(count(), 1);
}

void tst_Database::everyFaultLeavesAllOrNothing()
{
    const auto write = [&] {
        return m_database->transaction([&]() -> Result<qint64> {
            if (const auto one = m_database->execute("INSERT INTO thing (name) VALUES ('a')"); !one)
                return one;
            return m_database->transaction([&] { return m_database->execute("INSERT INTO thing (name) VALUES ('b')"); });
        });
    };
    int faults = 0;
    for (m_database->failAt(Database::Step::Statement, 1); !write(); m_database->failAt(Database::Step::Statement, faults + 1)) {
        QCOMPARE(count(), 0);
        ++faults;
        QVERIFY(faults < 20);
    }
    m_database->failAt(Database::Step::Statement, 0);
    QCOMPARE(faults, 5); // BEGIN, INSERT, SAVEPOINT, INSERT, RELEASE
    QCOMPARE(count(), 2);
}

void tst_Database::refusesWorkWhenTold()
{
    m_database->refuse({Error::Kind::Unavailable, u"store.stopping"_s, {}, {}, {}});
    QCOMPARE(m_database->execute("INSERT INTO thing (number) VALUES (1)").error().code, u"store.stopping"_s);
    QCOMPARE(m_database->begin().error().code, u"store.stopping"_s);
}

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_database.moc"
