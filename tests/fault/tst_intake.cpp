// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/mailspool.h"
#include "tests/support/testserver.h"

#include <QDir>
#include <QProcess>
#include <QTest>
#include <sys/mount.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray words = "From: ada@example.net\r\nSubject: Printer\r\n\r\n\xff and NUL: " + QByteArray(1, '\0') + "\r\n";

struct Ended {
    int code = -1;
    QString said;
};

/// Runs the command by a shell, so that \a shell can set limits before it: "ulimit -f 8; exec \"$@\"".
Ended intake(const QStringList &arguments, const QByteArray &mail, const QString &shell = u"exec \"$@\""_s, const QString &inputFile = {})
{
    QProcess process;
    if (!inputFile.isEmpty())
        process.setStandardInputFile(inputFile);
    process.start(u"/bin/sh"_s, QStringList{u"-c"_s, shell, u"sh"_s, QStringLiteral(SUPPORT_SERVER), u"intake"_s} + arguments);
    if (inputFile.isEmpty()) {
        process.write(mail);
        process.closeWriteChannel();
    }
    process.waitForFinished(30'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardError())};
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

}

/// The pipe takes a mail for good, or says that it did not.
class tst_Intake : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void a_mail_is_in_the_spool_byte_for_byte();
    void the_recipient_travels_along();
    void it_is_on_the_disk_before_success_is_told();
    void every_doubt_says_try_again_data();
    void every_doubt_says_try_again();
    void a_mail_of_fifty_mebibytes_is_taken_and_not_one_byte_more();
    void a_full_disk_says_try_again();
    void memory_does_not_grow_with_the_mail();
    void the_server_takes_what_came_while_it_was_away_and_what_comes_now();
    void a_mail_taken_and_not_yet_removed_is_not_taken_twice();
    void what_an_ended_intake_began_goes_after_a_day();

private:
    QString data() const { return m_folder->path(); }
    QString spool(const QString &part = u"new"_s) const { return data() + u"/spool/"_s + part; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Intake::a_mail_is_in_the_spool_byte_for_byte()
{
    const auto ended = intake({u"--data"_s, data()}, words);
    QVERIFY2(ended.code == 0, qPrintable(ended.said));
    QCOMPARE(filesIn(spool()).size(), 1);
    QCOMPARE(filesIn(spool(u"tmp"_s)).size(), 0);
    QFile file(spool() + u'/' + filesIn(spool()).first());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), words);
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(!QFile::exists(data() + u"/support.db"_s) && !QFile::exists(data() + u"/lock"_s));
}

void tst_Intake::the_recipient_travels_along()
{
    const QString address = u"support+a/b%c,R=d@desk.example"_s;
    QCOMPARE(intake({u"--data"_s, data(), u"--recipient"_s, address}, words).code, 0);
    QCOMPARE(MailSpool::recipientIn(filesIn(spool()).first()), address);
    QCOMPARE(intake({u"--data"_s, data(), u"--recipient"_s, u"josé@desk.example"_s}, words).code, 0);
    QCOMPARE(MailSpool::recipientIn(filesIn(spool()).last()), u"josé@desk.example"_s);
}

// What the process tells the kernel, in this order: the bytes are on the disk, then they get their name, then the name is.
void tst_Intake::it_is_on_the_disk_before_success_is_told()
{
    const QString told = m_folder->filePath(u"told"_s);
    const auto ended = intake({u"--data"_s, data()}, words, u"SYNC_LOG='%1' LD_PRELOAD='%2' exec \"$@\""_s.arg(told, QStringLiteral(SYNC_LOG_LIBRARY)));
    QCOMPARE(ended.code, 0);
    QFile file(told);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList steps = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (QString &step : steps)
        step = step.replace(data(), u"DIR"_s).replace(filesIn(spool()).first(), u"NAME"_s);
    const QStringList last = steps.last(3);
    QCOMPARE(last, QStringList({u"fsync DIR/spool/tmp/NAME"_s, u"rename DIR/spool/tmp/NAME DIR/spool/new/NAME"_s, u"fsync DIR/spool/new"_s}));
    QVERIFY(steps.contains(u"fsync DIR/spool"_s) && steps.contains(u"fsync DIR"_s)); // the spool was new
}

void tst_Intake::every_doubt_says_try_again_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QString>("shell");
    const QString plain = u"exec \"$@\""_s;
    const QStringList usual{u"--data"_s, u"DIR"_s};
    QTest::newRow("nothing comes") << usual << QByteArray() << plain;
    QTest::newRow("no folder named") << QStringList() << words << plain;
    QTest::newRow("no such folder") << QStringList{u"--data"_s, u"DIR/missing"_s} << words << plain;
    QTest::newRow("folder is a file") << QStringList{u"--data"_s, u"DIR/file"_s} << words << plain;
    QTest::newRow("spool is a file") << usual << words << u"touch DIR/spool; exec \"$@\""_s;
    QTest::newRow("help is no success") << QStringList{u"--help"_s} << words << plain;
    QTest::newRow("unknown setting") << usual + QStringList{u"--colour"_s, u"red"_s} << words << plain;
    QTest::newRow("value missing") << usual + QStringList{u"--recipient"_s} << words << plain;
    QTest::newRow("recipient without end") << usual + QStringList{u"--recipient"_s, QString(300, u'a')} << words << plain;
    QTest::newRow("input closed") << usual << words << u"exec \"$@\" <&-"_s;
    QTest::newRow("input is a folder") << usual << words << u"exec \"$@\" </"_s;
    QTest::newRow("file may not grow") << usual << QByteArray(100'000, 'x') << u"ulimit -f 8; exec \"$@\""_s;
}

void tst_Intake::every_doubt_says_try_again()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, mail);
    QFETCH(QString, shell);
    QFile(m_folder->filePath(u"file"_s)).open(QIODevice::WriteOnly);
    const auto ended = intake(arguments.replaceInStrings(u"DIR"_s, data()), mail, QString(shell).replace(u"DIR"_s, data()));
    QCOMPARE(ended.code, 75);
    QVERIFY2(ended.said.startsWith(u"support-server: the mail was not taken. "_s) && ended.said.trimmed().size() > 50, qPrintable(ended.said));
    QCOMPARE(filesIn(spool()).size(), 0);
    QCOMPARE(filesIn(spool(u"tmp"_s)).size(), 0);
}

void tst_Intake::a_mail_of_fifty_mebibytes_is_taken_and_not_one_byte_more()
{
    const QByteArray largest(50 * 1024 * 1024, 'x');
    QCOMPARE(intake({u"--data"_s, data()}, largest).code, 0);
    QCOMPARE(intake({u"--data"_s, data()}, largest + 'x').code, 75);
    QCOMPARE(filesIn(spool()).size(), 1);
    QCOMPARE(filesIn(spool(u"tmp"_s)).size(), 0);
}

void tst_Intake::a_full_disk_says_try_again()
{
    const QString disk = m_folder->filePath(u"disk"_s);
    QVERIFY(QDir().mkdir(disk));
    if (::mount("tmpfs", QFile::encodeName(disk).constData(), "tmpfs", 0, "size=128k") != 0)
        QSKIP("no small disk to be had here");
    const auto full = intake({u"--data"_s, disk}, QByteArray(200'000, 'x'));
    const auto small = intake({u"--data"_s, disk}, words);
    const QStringList left = filesIn(disk + u"/spool/tmp"_s);
    const QStringList kept = filesIn(disk + u"/spool/new"_s);
    ::umount(QFile::encodeName(disk).constData());
    QCOMPARE(full.code, 75);
    QVERIFY(full.said.contains(u"No space left"_s));
    QCOMPARE(small.code, 0);
    QCOMPARE(left.size(), 0);
    QCOMPARE(kept.size(), 1);
}

void tst_Intake::memory_does_not_grow_with_the_mail()
{
    const QString file = m_folder->filePath(u"large"_s);
    QFile large(file);
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(49 * 1024 * 1024));
    large.close();
    QCOMPARE(intake({u"--data"_s, data()}, {}, u"ulimit -d 24576; exec \"$@\""_s, file).code, 0);
}

void tst_Intake::the_server_takes_what_came_while_it_was_away_and_what_comes_now()
{
    TestServer server;
    QVERIFY2(server.isRunning(), qPrintable(server.problem()));
    const auto kept = [&server] {
        qint64 count = -1;
        server.write([&count](Database &database) {
            const auto found = database.first("SELECT COUNT(*) FROM mail_in WHERE recipient = 'a@desk.example'", {}, [](const Row &row) { return row.integer(0); });
            count = found ? **found : -1;
            return true;
        });
        return count;
    };
    const QStringList arguments{u"--data"_s, server.dataFolder(), u"--recipient"_s, u"a@desk.example"_s};
    QCOMPARE(intake(arguments, words).code, 0);
    QTRY_COMPARE(kept(), 1);
    QTRY_COMPARE(filesIn(server.dataFolder() + u"/spool/new"_s).size(), 0);
    server.app().stop();
    QCOMPARE(intake(arguments, words + "second").code, 0);
    server.restart();
    QTRY_COMPARE(kept(), 2);
    QTRY_COMPARE(filesIn(server.dataFolder() + u"/spool/new"_s).size(), 0);
}

void tst_Intake::a_mail_taken_and_not_yet_removed_is_not_taken_twice()
{
    TestServer server;
    QVERIFY2(server.isRunning(), qPrintable(server.problem()));
    QCOMPARE(intake({u"--data"_s, data()}, words).code, 0);
    const QString from = spool() + u'/' + filesIn(spool()).first();
    const QString to = server.dataFolder() + u"/spool/new/"_s + filesIn(spool()).first();
    for (int time = 0; time < 2; ++time) { // the crash came between keeping and removing
        QVERIFY(QFile::copy(from, to));
        QTRY_VERIFY(!QFile::exists(to));
    }
    qint64 count = -1;
    QVERIFY(server.write([&count](Database &database) {
        count = **database.first("SELECT COUNT(*) FROM mail_in", {}, [](const Row &row) { return row.integer(0); });
        return true;
    }));
    QCOMPARE(count, 1);
}

void tst_Intake::what_an_ended_intake_began_goes_after_a_day()
{
    QVERIFY(QDir().mkpath(spool(u"tmp"_s)));
    for (const auto &[name, days] : {std::pair(u"old"_s, -2), std::pair(u"young"_s, 0)}) {
        QFile file(spool(u"tmp"_s) + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(days), QFileDevice::FileModificationTime));
    }
    MailSpool(data() + u"/spool"_s).removeUnfinished();
    QCOMPARE(filesIn(spool(u"tmp"_s)), QStringList(u"young"_s));
}

QTEST_GUILESS_MAIN(tst_Intake)
#include "tst_intake.moc"
