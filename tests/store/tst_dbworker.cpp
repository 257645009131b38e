// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/dbworker.h"
#include "tests/support/testdatabase.h"

#include <QTest>
#include <atomic>
#include <future>
#include <thread>

using namespace Qt::StringLiterals;

class tst_DbWorker : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void aJobAnswersAfterItsCommit();
    void jobsOfAGroupCommitTogether();
    void aJobThatFailsHurtsNoOther();
    void aFailedCommitReachesEveryAnswer();
    void aFailureOfTheEngineLeavesTheWorkerUsable();
    void beyondItsLimitTheQueueRefuses();
    void stoppingAnswersWhatWaits();
    void aReaderReadsAndCannotWrite();
    void postingFromManyThreadsLosesNothing();
    void aPlaceThatCannotBeOpenedIsTold();

private:
    using Outcome = std::future<QString>; ///< the code of the error, or "ok"

    Outcome insert(DbWorker &worker, int number);
    Outcome run(DbWorker &worker, std::function<Result<void>(Database &)> work);
    qint64 count();
    bool isSqlite() { return (*m_database)->engine() == Database::Engine::Sqlite; }

    std::unique_ptr<TestDatabase> m_database;
};

void tst_DbWorker::init()
{
    m_database = TestDatabase::ofThisRow(TestDatabase::Schema::None);
    if (!m_database->isOpen())
        QSKIP(m_database->problem());
    QVERIFY((*m_database)->execute("CREATE TABLE thing (number {int} UNIQUE) {strict}"));
}

tst_DbWorker::Outcome tst_DbWorker::run(DbWorker &worker, std::function<Result<void>(Database &)> work)
{
    const auto promise = std::make_shared<std::promise<QString>>();
    const bool posted = worker.post([promise, work](Database &database) -> DbWorker::Answer {
        const auto done = work(database);
        return [promise, done](const Result<void> &committed) {
            promise->set_value(!done ? done.error().code : !committed ? committed.error().code : u"ok"_s);
        };
    });
    if (!posted)
        promise->set_value(u"refused"_s);
    return promise->get_future();
}

tst_DbWorker::Outcome tst_DbWorker::insert(DbWorker &worker, int number)
{
    return run(worker, [number](Database &database) -> Result<void> {
        return database.transaction([&]() -> Result<void> {
            const auto done = database.execute("INSERT INTO thing (number) VALUES (?)", {number});
            return done ? Result<void>() : Failure(done.error());
        });
    });
}

qint64 tst_DbWorker::count()
{
    return (*m_database)->first("SELECT count(*) FROM thing", {}, [](const Row &row) { return row.integer(0); })->value_or(-1);
}

void tst_DbWorker::aJobAnswersAfterItsCommit()
{
    DbWorker writer(m_database->location(), DbWorker::Mode::Writer);
    QVERIFY(writer.start());
    QCOMPARE(insert(writer, 1).get(), u"ok"_s);
    QCOMPARE(count(), 1);
}

void tst_DbWorker::jobsOfAGroupCommitTogether()
{
    if (!isSqlite())
        QSKIP("PostgreSQL groups commits itself");
    DbWorker writer(m_database->location(), DbWorker::Mode::Writer);
    std::atomic<int> answered = 0;
    int answeredBeforeTheLast = -1;
    std::promise<void> last;
    for (int i = 0; i < 20; ++i) {
        writer.post([&, i](Database &database) -> DbWorker::Answer {
            database.execute("INSERT INTO thing (number) VALUES (?)", {i});
            if (i == 19)
                answeredBeforeTheLast = answered;
            return [&, i](const Result<void> &) {
                ++answered;
                if (i == 19)
                    last.set_value();
            };
        });
    }
    QVERIFY(writer.start());
    last.get_future().wait();
    QCOMPARE(answeredBeforeTheLast, 0);
    QCOMPARE(answered.load(), 20);
    QCOMPARE(count(), 20);
}

void tst_DbWorker::aJobThatFailsHurtsNoOther()
{
    DbWorker writer(m_database->location(), DbWorker::Mode::Writer);
    Outcome one = insert(writer, 1);
    Outcome again = insert(writer, 1);
    Outcome two = insert(writer, 2);
    QVERIFY(writer.start());
    QCOMPARE(one.get(), u"ok"_s);
    QCOMPARE(again.get(), u"store.unique"_s);
    QCOMPARE(two.get(), u"ok"_s);
    QCOMPARE(count(), 2);
}

void tst_DbWorker::aFailedCommitReachesEveryAnswer()
{
    DbWorker writer(m_database->location(), DbWorker::Mode::Writer);
    Outcome arm = run(writer, [](Database &database) -> Result<void> {
        database.failAt(Database::Step::Commit, 1);
        return {};
    });
    Outcome one = insert(writer, 1);
    Outcome two = insert(writer, 2);
    QVERIFY(writer.start());
    arm.wait();
    QCOMPARE(one.get(), u"store.unavailable"_s);
    QCOMPARE(two.get(), isSqlite() ? u"store.unavailable"_s : u"ok"_s); // one group there, each its own commit here
    QCOMPARE(count(), isSqlite() ? 0 : 1);
    QCOMPARE(insert(writer, 3).get(), u"ok"_s);
}

void tst_DbWorker::aFailureOfTheEngineLeavesTheWorkerUsable()
{
    DbWorker writer(m_database->location(), DbWorker::Mode::Writer);
    QVERIFY(writer.start());
    for (int fault = 1; fault < 12; ++fault) {
        run(writer, [fault](Database &database) -> Result<void> {
            database.failAt(Database::Step::Statement, fault);
            return {};
        }).wait();
        const QString outcome = insert(writer, fault).get();
        const auto there = (*m_database)->first("SELECT 1 FROM thing WHERE number = ?", {fault}, [](const Row &) { return true; });
        QCOMPARE(outcome == u"ok"_s, there->has_value());
    }
    run(writer, [](Database &database) -> Result<void> {
        database.failAt(Database::Step::Statement, 0);
        return {};
    }).wait();
    QCOMPARE(insert(writer, 100).get(), u"ok"_s);
}

void tst_DbWorker::beyondItsLimitTheQueueRefuses()
{
    DbWorker writer(m_database->location(), DbWorker::Mode::Writer, 2);
    Outcome one = insert(writer, 1);
    Outcome two = insert(writer, 2);
    QCOMPARE(insert(writer, 3).get(), u"refused"_s);
    QVERIFY(writer.start());
    QCOMPARE(one.get(), u"ok"_s);
    QCOMPARE(two.get(), u"ok"_s);
    QCOMPARE(count(), 2);
}

void tst_DbWorker::stoppingAnswersWhatWaits()
{
    Outcome running, waiting;
    std::promise<void> started, go;
    std::thread later;
    {
        DbWorker writer(m_database->location(), DbWorker::Mode::Writer);
        QVERIFY(writer.start());
        running = run(writer, [&](Database &database) -> Result<void> {
            started.set_value();
            go.get_future().wait();
            const auto done = database.execute("INSERT INTO thing (number) VALUES (1)");
            return done ? Result<void>() : Failure(done.error());
        });
        started.get_future().wait();
        waiting = insert(writer, 2);
        later = std::thread([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            go.set_value();
        });
    } // stops here, while the first job runs and the second waits
    later.join();
    QCOMPARE(running.get(), u"ok"_s);
    QCOMPARE(waiting.get(), u"store.stopping"_s);
    QCOMPARE(count(), 1);
}

void tst_DbWorker::aReaderReadsAndCannotWrite()
{
    DbWorker reader(m_database->location(), DbWorker::Mode::Reader);
    QVERIFY(reader.start());
    QVERIFY(insert(reader, 1).get() != u"ok"_s);
    QVERIFY((*m_database)->execute("INSERT INTO thing (number) VALUES (5)"));
    qint64 found = 0;
    QCOMPARE(run(reader, [&](Database &database) -> Result<void> {
        found = database.first("SELECT number FROM thing", {}, [](const Row &row) { return row.integer(0); })->value_or(0);
        return {};
    }).get(), u"ok"_s);
    QCOMPARE(found, 5);
}

void tst_DbWorker::postingFromManyThreadsLosesNothing()
{
    DbWorker writer(m_database->location(), DbWorker::Mode::Writer);
    QVERIFY(writer.start());
    std::atomic<int> ok = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&, t] {
            std::vector<Outcome> outcomes;
            for (int i = 0; i < 100; ++i)
                outcomes.push_back(insert(writer, t * 1000 + i));
            for (Outcome &outcome : outcomes)
                ok += outcome.get() == u"ok"_s;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(ok.load(), 400);
    QCOMPARE(count(), 400);
}

void tst_DbWorker::aPlaceThatCannotBeOpenedIsTold()
{
    const QString nowhere = isSqlite() ? u"/nowhere/at/all.db"_s : u"postgresql:///x?host=/nowhere"_s;
    DbWorker writer(nowhere, DbWorker::Mode::Writer);
    const auto started = writer.start();
    QVERIFY(!started);
    QCOMPARE(started.error().code, u"store.unavailable"_s);
}

QTEST_GUILESS_MAIN(tst_DbWorker)
#include "tst_dbworker.moc"
