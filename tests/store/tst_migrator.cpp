// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/migrator.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_Migrator : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void aFreshDatabaseGetsEveryFile();
    void anOldDatabaseGetsOnlyWhatIsNew();
    void migratingTwiceChangesNothing();
    void aNewerDatabaseIsRefused();
    void aFileThatFailsHalfwayLeavesTheVersionBefore();
    void anyStatementThatFailsLeavesAWholeVersion();
    void commentsStayWithTheirStatement();
    void aFileForOneEngineIsLeftOutOnTheOther();
    void aGapInTheNumbersIsRefused();
    void anEmptyFolderIsRefused();

private:
    void add(const QString &name, const QByteArray &sql);
    Result<int> migrate() { return Migrator(m_folder->path()).migrate(**m_database); }
    bool has(const QByteArray &table) { return (*m_database)->execute("SELECT * FROM " + table).has_value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestDatabase> m_database;
};

void tst_Migrator::init()
{
    m_database = TestDatabase::ofThisRow(TestDatabase::Schema::None);
    if (!m_database->isOpen())
        QSKIP(m_database->problem());
    m_folder = std::make_unique<QTemporaryDir>();
    add(u"0001_first.sql"_s, "CREATE TABLE a (id {id}) {strict};\n\nINSERT INTO a (id) VALUES (1);\n");
}

void tst_Migrator::add(const QString &name, const QByteArray &sql)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sql);
}

void tst_Migrator::aFreshDatabaseGetsEveryFile()
{
    add(u"0002_second.sql"_s, "CREATE TABLE b (id {id}) {strict};");
    QCOMPARE(*migrate(), 2);
    QVERIFY(has("a") && has("b"));
}

void tst_Migrator::anOldDatabaseGetsOnlyWhatIsNew()
{
    QCOMPARE(*migrate(), 1);
    add(u"0002_second.sql"_s, "CREATE TABLE b (id {id}) {strict};");
    QCOMPARE(*migrate(), 2);
    QVERIFY(has("b"));
}

void tst_Migrator::migratingTwiceChangesNothing()
{
    QCOMPARE(*migrate(), 1);
    QCOMPARE(*migrate(), 1);
}

void tst_Migrator::aNewerDatabaseIsRefused()
{
    add(u"0002_second.sql"_s, "CREATE TABLE b (id {id}) {strict};");
    QCOMPARE(*migrate(), 2);
    QVERIFY(QFile::remove(m_folder->filePath(u"0002_second.sql"_s)));
    const auto refused = migrate();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"store.newer"_s);
}

void tst_Migrator::aFileThatFailsHalfwayLeavesTheVersionBefore()
{
    add(u"0002_second.sql"_s, "CREATE TABLE b (id {id}) {strict};\n\nINSERT INTO a (id) VALUES (1);\n");
    const auto failed = migrate();
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, u"store.migration-failed"_s);
    QVERIFY(has("a") && !has("b"));

    add(u"0002_second.sql"_s, "CREATE TABLE b (id {id}) {strict};");
    QCOMPARE(*migrate(), 2);
    QVERIFY(has("b"));
}

void tst_Migrator::anyStatementThatFailsLeavesAWholeVersion()
{
    add(u"0002_second.sql"_s, "CREATE TABLE b (id {id}) {strict};\n\nCREATE TABLE c (id {id}) {strict};\n");
    int fault = 1;
    for ((*m_database)->failAt(Database::Step::Statement, fault); !migrate(); (*m_database)->failAt(Database::Step::Statement, ++fault)) {
        (*m_database)->failAt(Database::Step::Statement, 0);
        QCOMPARE(has("b"), has("c"));
        QVERIFY(fault < 40);
    }
    (*m_database)->failAt(Database::Step::Statement, 0);
    QVERIFY(fault > 8);
    QVERIFY(has("a") && has("b") && has("c"));
}

void tst_Migrator::commentsStayWithTheirStatement()
{
    add(u"0002_second.sql"_s, "-- Alone; isn't it?\n\n-- The user's {int}.\nCREATE TABLE b (\n    id {id} -- a ? mark\n) {strict};\n\n\n");
    QCOMPARE(*migrate(), 2);
    QVERIFY(has("b"));
}

void tst_Migrator::aFileForOneEngineIsLeftOutOnTheOther()
{
    add(u"0002_second.sqlite.sql"_s, "CREATE TABLE s (id {id}) {strict};");
    add(u"0002_second.postgresql.sql"_s, "CREATE TABLE p (id {id}) {strict};");
    QCOMPARE(*migrate(), 2);
    const bool sqlite = (*m_database)->engine() == Database::Engine::Sqlite;
    QCOMPARE(has("s"), sqlite);
    QCOMPARE(has("p"), !sqlite);
}

void tst_Migrator::aGapInTheNumbersIsRefused()
{
    add(u"0003_third.sql"_s, "CREATE TABLE b (id {id}) {strict};");
    const auto refused = migrate();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"store.migration-failed"_s);
    QVERIFY(!has("a"));
}

void tst_Migrator::anEmptyFolderIsRefused()
{
    const QTemporaryDir empty;
    QCOMPARE(Migrator(empty.path()).migrate(**m_database).error().code, u"store.migration-failed"_s);
}

QTEST_GUILESS_MAIN(tst_Migrator)
#include "tst_migrator.moc"
