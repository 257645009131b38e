// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_SqliteDatabase : public QObject
{
    Q_OBJECT
private slots:
    void aNewFileIsForItsOwnerOnly();
    void theFileIsKeptSafe();
    void aReaderCannotWrite();
    void aReaderOfNothingIsUnavailable();
    void aFileThatIsNoDatabaseIsRefused();
    void aWriteThatMustWaitTooLongIsBusy();

private:
    QString path() const { return m_folder.filePath(u"a.db"_s); }

    QTemporaryDir m_folder;
};

void tst_SqliteDatabase::aNewFileIsForItsOwnerOnly()
{
    QVERIFY(Database::open(path(), Database::Access::ReadWrite));
    const auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(path()), mine);
}

void tst_SqliteDatabase::theFileIsKeptSafe()
{
    const auto database = Database::open(path(), Database::Access::ReadWrite);
    QVERIFY(database);
    const auto pragma = [&](const char *name) {
        return (*database)->first(QByteArray("PRAGMA ") + name, {}, [](const Row &row) { return row.text(0); })->value_or(QString());
    };
    QCOMPARE(pragma("journal_mode"), u"wal"_s);
    QCOMPARE(pragma("foreign_keys"), u"1"_s);
    QCOMPARE(pragma("synchronous"), u"2"_s);
}

void tst_SqliteDatabase::aReaderCannotWrite()
{
    QVERIFY(Database::open(path(), Database::Access::ReadWrite));
    const auto reader = Database::open(path(), Database::Access::ReadOnly);
    QVERIFY(reader);
    QVERIFY(!(*reader)->execute("CREATE TABLE b (c INTEGER)"));
}

void tst_SqliteDatabase::aReaderOfNothingIsUnavailable()
{
    const auto reader = Database::open(m_folder.filePath(u"none.db"_s), Database::Access::ReadOnly);
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, u"store.unavailable"_s);
    QVERIFY(!QFile::exists(m_folder.filePath(u"none.db"_s)));
}

void tst_SqliteDatabase::aFileThatIsNoDatabaseIsRefused()
{
    QFile file(m_folder.filePath(u"text.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    const auto opened = Database::open(file.fileName(), Database::Access::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"store.broken"_s);
}

void tst_SqliteDatabase::aWriteThatMustWaitTooLongIsBusy()
{
    const auto one = Database::open(path(), Database::Access::ReadWrite);
    const auto other = Database::open(path(), Database::Access::ReadWrite);
    QVERIFY((*one)->begin());
    const auto begun = (*other)->begin();
    QVERIFY(!begun);
    QCOMPARE(begun.error().code, u"store.busy"_s);
    (*one)->rollback();
    QVERIFY((*other)->begin());
    (*other)->rollback();
}

QTEST_GUILESS_MAIN(tst_SqliteDatabase)
#include "tst_sqlitedatabase.moc"
