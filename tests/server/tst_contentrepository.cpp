// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/contentrepository.h"
#include "tests/support/testdatabase.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray someBytes(qint64 count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    quint32 state = quint32(count) + 1;
    for (char &byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = char(state >> 24);
    }
    return bytes;
}

/// Gives \a bytes and then fails.
class FailingDevice : public QIODevice
{
public:
    explicit FailingDevice(qint64 bytes) : m_left(bytes) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_left <= 0) {
            setErrorString(u"the disk is gone"_s);
            return -1;
        }
        const qint64 count = qMin(most, m_left);
        std::fill_n(data, count, 'x');
        m_left -= count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_left;
};

}

class tst_ContentRepository : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void bytesComeBackAsTheyWent_data();
    void bytesComeBackAsTheyWent();
    void aStreamIsKeptInPieces();
    void theSameBytesAreKeptOnce();
    void aSourceThatFailsLeavesNothing();
    void anyFailedStatementLeavesNothing();
    void aConnectionThatDiesBetweenPiecesLeavesNothing();
    void twoWritersOfTheSameBytesMeet();
    void damagedBytesAreNotHandedOutWhole_data();
    void damagedBytesAreNotHandedOutWhole();
    void readingStopsWhenNoMoreIsWanted();
    void whatIsReferredToStays();

private:
    qint64 count(QByteArrayView sql) const;
    void verifyNothingIsKept() const;
    template <typename Source>
    Result<Content> put(Source &&source, qint64 now)
    {
        return m_database->transaction([&] { return m_contents->put(source, now); });
    }

    std::unique_ptr<TestDatabase> m_test;
    Database *m_database = nullptr;
    std::unique_ptr<ContentRepository> m_contents;
};

void tst_ContentRepository::init()
{
    m_test = TestDatabase::ofThisRow();
    if (!m_test->isOpen())
        QSKIP(m_test->problem());
    m_database = &**m_test;
    m_contents = std::make_unique<ContentRepository>(*m_database);
}

qint64 tst_ContentRepository::count(QByteArrayView sql) const
{
    const auto found = m_database->first(sql, {}, [](const Row &row) { return row.integer(0); });
    return found && *found ? **found : -1;
}

void tst_ContentRepository::verifyNothingIsKept() const
{
    QCOMPARE(count("SELECT count(*) FROM content"), 0);
    QCOMPARE(count("SELECT count(*) FROM content_chunk"), 0);
}

void tst_ContentRepository::bytesComeBackAsTheyWent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("none") << QByteArray("");
    QTest::newRow("a few, with zeros") << QByteArray("a\0b\xff\n", 5);
    QTest::newRow("one piece") << someBytes(ContentRepository::pieceBytes);
    QTest::newRow("a byte more") << someBytes(ContentRepository::pieceBytes + 1);
    QTest::newRow("a large one") << someBytes(3'000'001);
}

void tst_ContentRepository::bytesComeBackAsTheyWent()
{
    QFETCH(const QByteArray, bytes);
    const auto kept = put(bytes, 1000);
    QVERIFY(kept);
    QCOMPARE(kept->size, bytes.size());
    QCOMPARE(kept->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QCOMPARE(m_contents->find(kept->id)->value(), *kept);
    QCOMPARE(m_contents->bytes(*kept).value(), bytes);
}

void tst_ContentRepository::aStreamIsKeptInPieces()
{
    QByteArray bytes = "skipped" + someBytes(600'000);
    QBuffer source(&bytes);
    QVERIFY(source.open(QIODevice::ReadOnly));
    source.seek(7);
    const auto kept = put(source, 1000);
    QVERIFY(kept);
    QCOMPARE(m_contents->bytes(*kept).value(), bytes.mid(7));
    QCOMPARE(count("SELECT count(*) FROM content_chunk"), 3);
    QCOMPARE(count("SELECT max(length(bytes)) FROM content_chunk"), ContentRepository::pieceBytes);
}

void tst_ContentRepository::theSameBytesAreKeptOnce()
{
    const auto first = put(someBytes(300'000), 1000);
    const auto again = put(someBytes(300'000), 2000);
    const auto other = put(someBytes(300'001), 3000);
    QVERIFY(first && again && other);
    QCOMPARE(*again, *first);
    QVERIFY(other->id != first->id);
    QCOMPARE(count("SELECT count(*) FROM content"), 2);
    QCOMPARE(count("SELECT count(*) FROM content_chunk"), 4);
}

void tst_ContentRepository::aSourceThatFailsLeavesNothing()
{
    FailingDevice source(ContentRepository::pieceBytes + 10);
    const auto kept = put(source, 1000);
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, u"content.unreadable"_s);
    QCOMPARE(kept.error().kind, Error::Kind::Unavailable);
    verifyNothingIsKept();
}

void tst_ContentRepository::anyFailedStatementLeavesNothing()
{
    const QByteArray bytes = someBytes(600'000);
    int faults = 0;
    for (m_database->failAt(Database::Step::Statement, 1); !put(bytes, 1000);
         m_database->failAt(Database::Step::Statement, faults + 1)) {
        verifyNothingIsKept();
        QVERIFY(++faults < 50);
    }
    m_database->failAt(Database::Step::Statement, 0);
    QCOMPARE(faults, 5); // BEGIN, three pieces, the row
    QCOMPARE(count("SELECT count(*) FROM content_chunk"), 3);
}

void tst_ContentRepository::aConnectionThatDiesBetweenPiecesLeavesNothing()
{
    {
        const auto dying = Database::open(m_test->location(), Database::Access::ReadWrite);
        QVERIFY(dying);
        QVERIFY((*dying)->begin());
        QVERIFY(ContentRepository(**dying).put(someBytes(600'000), 1000));
        verifyNothingIsKept(); // seen from another connection
    }
    verifyNothingIsKept();
    QVERIFY(put(someBytes(600'000), 1000));
}

void tst_ContentRepository::twoWritersOfTheSameBytesMeet()
{
    const QByteArray bytes = someBytes(100);
    const auto other = Database::open(m_test->location(), Database::Access::ReadWrite);
    QVERIFY(other);
    const auto first = (*other)->transaction([&] { return ContentRepository(**other).put(bytes, 1000); });
    const auto second = put(bytes, 1000);
    QVERIFY(first && second);
    QCOMPARE(*second, *first);
    QCOMPARE(count("SELECT count(*) FROM content"), 1);
}

void tst_ContentRepository::damagedBytesAreNotHandedOutWhole_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::newRow("other bytes") << QByteArray("UPDATE content_chunk SET bytes = (SELECT bytes FROM content_chunk WHERE n = 0) WHERE n = 1");
    QTest::newRow("a piece gone") << QByteArray("DELETE FROM content_chunk WHERE n = 1");
    QTest::newRow("the last piece gone") << QByteArray("DELETE FROM content_chunk WHERE n = 2");
    QTest::newRow("too many bytes") << QByteArray("UPDATE content_chunk SET bytes = (SELECT bytes FROM content_chunk WHERE n = 0) WHERE n = 2");
    QTest::newRow("a smaller size") << QByteArray("UPDATE content SET size = size - 1");
    QTest::newRow("a larger size") << QByteArray("UPDATE content SET size = size + 1");
}

void tst_ContentRepository::damagedBytesAreNotHandedOutWhole()
{
    QFETCH(const QByteArray, damage);
    const auto kept = put(someBytes(600'000), 1000);
    QVERIFY(kept);
    QVERIFY(m_database->execute(damage));
    const auto now = m_contents->find(kept->id);
    QVERIFY(now && *now);

    qint64 handed = 0;
    const auto read = m_contents->read(**now, [&handed](const QByteArray &piece) {
        handed += piece.size();
        return true;
    });
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"content.damaged"_s);
    QCOMPARE(read.error().kind, Error::Kind::Broken);
    QVERIFY(handed < (**now).size);
    QVERIFY(!m_contents->bytes(**now));
}

void tst_ContentRepository::readingStopsWhenNoMoreIsWanted()
{
    const auto kept = put(someBytes(600'000), 1000);
    QVERIFY(kept);
    int pieces = 0;
    QVERIFY(m_contents->read(*kept, [&pieces](const QByteArray &) { return ++pieces < 2; }));
    QCOMPARE(pieces, 2);
}

void tst_ContentRepository::whatIsReferredToStays()
{
    QVERIFY(m_database->execute("CREATE TABLE holder (content_id {int} REFERENCES content (id))"));
    const auto held = put(QByteArray("held"), 1000);
    const auto loose = put(someBytes(600'000), 1000);
    QVERIFY(held && loose);
    QVERIFY(m_database->execute("INSERT INTO holder (content_id) VALUES (?)", {held->id}));

    const auto refused = m_database->transaction([&] { return m_contents->remove(held->id); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"store.foreign-key"_s);
    QVERIFY(m_contents->remove(loose->id));
    QCOMPARE(m_contents->bytes(*held).value(), "held");
    QVERIFY(!*m_contents->find(loose->id));
    QCOMPARE(count("SELECT count(*) FROM content_chunk"), 1);
}

QTEST_GUILESS_MAIN(tst_ContentRepository)
#include "tst_contentrepository.moc"
