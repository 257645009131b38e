// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testdatabase.h"

#include <QElapsedTimer>
#include <QTest>
#include <csignal>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

class tst_PostgresDatabase : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void aServerThatIsNotThereIsUnavailable();
    void aServerThatNeverAnswersIsUnavailableInTime();
    void aServerThatFallsSilentIsUnavailableInTime();
    void aStatementThatTakesTooLongIsEnded();
    void longStatementsMayBeAllowed();
    void aConnectionLostWhileIdleIsOpenedAgain();
    void aConnectionLostInATransactionLosesAllOfIt();
    void anAddressThatIsNoneIsBroken();
    void aTextWithANulIsRefused();
    void committingAfterAnErrorIsAFailure();

private:
    qint64 backend() { return number("SELECT pg_backend_pid()"); }
    qint64 number(QByteArrayView sql)
    {
        return (*m_database)->first(sql, {}, [](const Row &row) { return row.integer(0); })->value_or(-1);
    }
    void endConnection();

    std::unique_ptr<TestDatabase> m_database;
};

void tst_PostgresDatabase::init()
{
    m_database = std::make_unique<TestDatabase>(Database::Engine::PostgreSql, TestDatabase::Schema::None);
    if (!m_database->isOpen())
        QSKIP(m_database->problem());
    QVERIFY((*m_database)->execute("CREATE TABLE thing (number {int})"));
}

void tst_PostgresDatabase::cleanup()
{
    m_database.reset();
}

void tst_PostgresDatabase::endConnection()
{
    const auto other = Database::open(m_database->location(), Database::Access::ReadWrite);
    QVERIFY(other);
    QVERIFY((*other)->select("SELECT pg_terminate_backend(CAST(? AS INTEGER), 5000)", {backend()}, [](const Row &) { return true; }));
}

void tst_PostgresDatabase::aServerThatIsNotThereIsUnavailable()
{
    const auto opened = Database::open(u"postgresql://support@127.0.0.1:1/support"_s, Database::Access::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"store.unavailable"_s);
}

void tst_PostgresDatabase::aServerThatNeverAnswersIsUnavailableInTime()
{
    const int silent = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    QCOMPARE(::bind(silent, reinterpret_cast<sockaddr *>(&address), size), 0);
    QCOMPARE(::listen(silent, 5), 0);
    ::getsockname(silent, reinterpret_cast<sockaddr *>(&address), &size);

    QElapsedTimer timer;
    timer.start();
    const QString url = u"postgresql://support@127.0.0.1:%1/support"_s.arg(ntohs(address.sin_port));
    const auto opened = Database::open(url, Database::Access::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"store.unavailable"_s);
    QVERIFY2(timer.elapsed() <= 3000, qPrintable(QString::number(timer.elapsed())));
    ::close(silent);
}

void tst_PostgresDatabase::aServerThatFallsSilentIsUnavailableInTime()
{
    const auto process = pid_t(backend());
    QCOMPARE(::kill(process, SIGSTOP), 0);
    QElapsedTimer timer;
    timer.start();
    const auto done = (*m_database)->execute("INSERT INTO thing VALUES (1)");
    const qint64 taken = timer.elapsed();
    ::kill(process, SIGCONT);
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"store.unavailable"_s);
    QVERIFY2(taken <= 3000, qPrintable(QString::number(taken)));
    QVERIFY(number("SELECT count(*) FROM thing") >= 0); // works on
}

void tst_PostgresDatabase::aStatementThatTakesTooLongIsEnded()
{
    QElapsedTimer timer;
    timer.start();
    const auto done = (*m_database)->execute("SELECT pg_sleep(30)");
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"store.unavailable"_s);
    QVERIFY(timer.elapsed() <= 3000);
}

void tst_PostgresDatabase::longStatementsMayBeAllowed()
{
    (*m_database)->allowLongStatements();
    QVERIFY((*m_database)->execute("SELECT pg_sleep(3.2)"));
}

void tst_PostgresDatabase::aConnectionLostWhileIdleIsOpenedAgain()
{
    const qint64 before = backend();
    endConnection();
    QVERIFY((*m_database)->execute("INSERT INTO thing VALUES (1)"));
    QVERIFY(backend() != before);
    QCOMPARE(number("SELECT count(*) FROM thing"), 1);
}

void tst_PostgresDatabase::aConnectionLostInATransactionLosesAllOfIt()
{
    const auto done = (*m_database)->transaction([&]() -> Result<qint64> {
        (*m_database)->execute("INSERT INTO thing VALUES (1)");
        endConnection();
        (*m_database)->execute("INSERT INTO thing VALUES (2)");
        return (*m_database)->execute("INSERT INTO thing VALUES (3)");
    });
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"store.unavailable"_s);
    QCOMPARE(number("SELECT count(*) FROM thing"), 0);
}

void tst_PostgresDatabase::anAddressThatIsNoneIsBroken()
{
    const auto opened = Database::open(u"postgresql://[::1/x"_s, Database::Access::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"store.broken"_s);
}

void tst_PostgresDatabase::aTextWithANulIsRefused()
{
    QVERIFY((*m_database)->execute("CREATE TABLE note (text TEXT)"));
    const auto done = (*m_database)->execute("INSERT INTO note VALUES (?)", {QString(u"a"_s + QChar(u'\0') + u"b"_s)});
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"store.check"_s);
}

void tst_PostgresDatabase::committingAfterAnErrorIsAFailure()
{
    const auto done = (*m_database)->transaction([&]() -> Result<void> {
        (*m_database)->execute("INSERT INTO thing VALUES (1)");
        (*m_database)->execute("INSERT INTO nothing VALUES (1)"); // an error that is overlooked
        return {};
    });
    QVERIFY(!done);
    QCOMPARE(number("SELECT count(*) FROM thing"), 0);
}

QTEST_GUILESS_MAIN(tst_PostgresDatabase)
#include "tst_postgresdatabase.moc"
