// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/dovecot.h"
#include "tests/support/storedump.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

int told(const char *name, int otherwise)
{
    const int value = qEnvironmentVariableIntValue(name);
    return value > 0 ? value : otherwise;
}

QByteArray idOf(int number)
{
    return "kill" + QByteArray::number(number) + "@customer.example";
}

QByteArray mailNumber(int number)
{
    return "From: Ada <ada" + QByteArray::number(number) + "@customer.example>\r\nTo: support@desk.example\r\nMessage-ID: <" + idOf(number)
        + ">\r\nSubject: Number " + QByteArray::number(number) + "\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nIt does not print.\r\n"
        + QByteArray(400 + number % 50 * 40, 'x') + "\r\n";
}

/// What one moment of the store says of the mails that came in.
struct Kept {
    QHash<QByteArray, int> copies; ///< by Message-ID
    QHash<QByteArray, QByteArray> hashes;
    int waiting = 0;
};

}

/// A server that is killed again and again loses no mail, neither from the pipe nor from mailboxes, and takes none twice.
class tst_MailKill : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void no_mail_is_lost_and_none_is_taken_twice();
    void mail_comes_in_fast_enough_with_every_message_durable();
    void every_mail_was_decided_once();
    void cleanupTestCase() { m_server.kill(); m_server.waitForFinished(); }

private:
    bool startServer();
    void kill();
    bool pipe(int number);
    void send(int from, int to, std::atomic<int> &sent);
    Kept kept();
    qint64 memory(const QByteArray &line) const;
    QString userOf(int number) const { return number % 4 == 1 ? u"seen"_s : u"moved"_s; }

    QTemporaryDir m_folder;
    Dovecot m_dovecot;
    QProcess m_server;
    qint64 m_largest = 0; ///< kB that a server had at most
};

void tst_MailKill::initTestCase()
{
    QVERIFY(m_dovecot.isRunning());
    for (const char *user : {"seen", "moved"})
        QVERIFY(m_dovecot.deliver(QString::fromLatin1(user), "Message-ID: <first-" + QByteArray(user) + ">\r\n\r\nx"));
}

bool tst_MailKill::startServer()
{
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(QStringLiteral(SUPPORT_SERVER),
                   {u"serve"_s, u"--data"_s, m_folder.path(), u"--listen"_s, u"127.0.0.1:0"_s, u"--mail-from"_s, u"support@desk.example"_s,
                    u"--mail-in"_s, m_dovecot.url(u"seen"_s, Dovecot::Security::Tls), u"--mail-in"_s,
                    m_dovecot.url(u"moved"_s, Dovecot::Security::None, u"&move=Taken"_s)});
    while (!m_server.canReadLine() && m_server.waitForReadyRead(30'000)) { }
    return QUrl(QJsonDocument::fromJson(m_server.readLine()).object()["listening"_L1].toString()).port(0) != 0;
}

void tst_MailKill::kill()
{
    m_largest = std::max(m_largest, memory("VmHWM:"));
    m_server.kill(); // SIGKILL
    m_server.waitForFinished();
}

qint64 tst_MailKill::memory(const QByteArray &line) const
{
    QFile status(u"/proc/%1/status"_s.arg(m_server.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &said : status.readAll().split('\n'))
        if (said.startsWith(line))
            return said.mid(line.size()).trimmed().split(' ').first().toLongLong();
    return 0;
}

/// As a mail server does it: again until it is taken.
bool tst_MailKill::pipe(int number)
{
    for (int attempt = 0; attempt < 10; ++attempt) {
        QProcess intake;
        intake.start(QStringLiteral(SUPPORT_SERVER), {u"intake"_s, u"--data"_s, m_folder.path(), u"--recipient"_s, u"support@desk.example"_s});
        intake.write(mailNumber(number));
        intake.closeWriteChannel();
        if (intake.waitForFinished(30'000) && intake.exitStatus() == QProcess::NormalExit && intake.exitCode() == 0)
            return true;
    }
    return false;
}

/// Even numbers go through the pipe, odd ones into the mailboxes.
void tst_MailKill::send(int from, int to, std::atomic<int> &sent)
{
    for (int number = from; number < to; ++number)
        sent += number % 2 == 0 ? pipe(number) : m_dovecot.deliver(userOf(number), mailNumber(number));
}

Kept tst_MailKill::kept()
{
    Kept kept;
    const auto store = Database::open(m_folder.filePath(u"support.db"_s), Database::Access::ReadWrite);
    if (!store)
        return kept;
    const auto read = (*store)->select("SELECT m.message_id, m.state, r.bytes FROM mail_in m LEFT JOIN mail_in_raw r ON r.mail_in_id = m.id", {},
                                       [&kept](const Row &row) {
        if (row.text(1) != "duplicate"_L1)
            ++kept.copies[row.text(0).toLatin1()];
        kept.hashes.insert(row.text(0).toLatin1(), QCryptographicHash::hash(row.bytes(2), QCryptographicHash::Sha1));
        kept.waiting += row.text(1) == "received"_L1;
        return true;
    });
    if (!read || !brokenRules(**store).isEmpty())
        return {};
    return kept;
}

void tst_MailKill::no_mail_is_lost_and_none_is_taken_twice()
{
    const int mails = told("SUPPORT_MAILKILL_MAILS", 600);
    const int kills = told("SUPPORT_MAILKILL_CYCLES", 5);
    std::atomic<int> sent = 0;
    std::thread sender([&] { send(0, mails, sent); });
    int done = 0;
    while (done < kills || sent < mails) {
        if (!startServer()) {
            sender.join();
            QFAIL("the server does not start");
        }
        QTest::qWait(20 + int(QRandomGenerator::global()->bounded(400)));
        // The kills are spread over the whole of the sending.
        while (done < kills && sent < mails && qint64(sent) * kills < qint64(done) * mails)
            QTest::qWait(5);
        if (done >= kills)
            break;
        kill();
        ++done;
    }
    sender.join();
    QCOMPARE(sent, mails);
    if (m_server.state() != QProcess::Running)
        QVERIFY(startServer());

    const QDir spool(m_folder.filePath(u"spool/new"_s));
    const auto isEverythingIn = [&] {
        const auto [inSeen, read] = m_dovecot.inbox(u"seen"_s);
        return spool.entryList(QDir::Files).isEmpty() && inSeen == read && m_dovecot.inbox(u"moved"_s).first == 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isEverythingIn(), 300'000);
    kill();
    const Kept found = kept();
    int lost = 0;
    int twice = 0;
    int changed = 0;
    for (int number = 0; number < mails; ++number) {
        const int copies = found.copies.value(idOf(number));
        lost += copies == 0;
        twice += copies > 1;
        changed += copies == 1 && found.hashes.value(idOf(number)) != QCryptographicHash::hash(mailNumber(number), QCryptographicHash::Sha1);
    }
    qInfo("%d mails, %d kills: %d lost, %d double, %d changed; the server had %lld MB at most", mails, done, lost, twice, changed, m_largest / 1024);
    QCOMPARE(done, kills);
    QCOMPARE(lost, 0);
    QCOMPARE(twice, 0);
    QCOMPARE(changed, 0);
}

void tst_MailKill::mail_comes_in_fast_enough_with_every_message_durable()
{
    const int mails = told("SUPPORT_MAILKILL_SPEED", 400);
    constexpr int from = 10'000'000;
    const auto timed = [&](const char *way, const std::function<bool()> &isDone) {
        QElapsedTimer timer;
        if (!startServer())
            return false;
        timer.start();
        while (!isDone() && timer.elapsed() < 300'000)
            QTest::qWait(5);
        qInfo("%s: %lld messages a second durable, %lld MB", way, mails * 1000LL / std::max<qint64>(1, timer.elapsed()), memory("VmRSS:") / 1024);
        kill();
        return true;
    };
    const QDir spool(m_folder.filePath(u"spool/new"_s));
    for (int i = 0; i < mails; ++i) {
        QFile file(spool.filePath(u"%1.test"_s.arg(from + i)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(mailNumber(from + i)) > 0);
    }
    QVERIFY(timed("pipe", [&] { return spool.entryList(QDir::Files).isEmpty(); }));
    for (int i = 0; i < mails; ++i)
        QVERIFY(m_dovecot.deliver(u"seen"_s, mailNumber(2 * from + i)));
    QVERIFY(timed("IMAP", [&] {
        const auto [all, read] = m_dovecot.inbox(u"seen"_s);
        return all == read;
    }));
    const Kept found = kept();
    for (int i = 0; i < mails; ++i) {
        QCOMPARE(found.copies.value(idOf(from + i)), 1);
        QCOMPARE(found.copies.value(idOf(2 * from + i)), 1);
    }
}

// No two tickets were opened by one mail, and none waits for ever.
void tst_MailKill::every_mail_was_decided_once()
{
    for (int round = 0; round < 60; ++round) {
        if (round > 0 && kept().waiting == 0)
            break;
        QVERIFY(startServer());
        QTest::qWait(3'000);
        kill();
    }
    const Kept found = kept();
    QVERIFY(!found.copies.isEmpty()); // else a rule of the store is broken
    QCOMPARE(found.waiting, 0);
    const auto store = Database::open(m_folder.filePath(u"support.db"_s), Database::Access::ReadWrite);
    const auto number = [&store](QByteArrayView sql) {
        const auto first = (*store)->first(sql, {}, [](const Row &row) { return row.integer(0); });
        return first && *first ? **first : -1;
    };
    const qint64 decided = number("SELECT COUNT(*) FROM mail_in WHERE state = 'decided' AND ticket_id IS NOT NULL");
    qInfo("%lld mails became tickets, %lld are held", decided, number("SELECT COUNT(*) FROM mail_in WHERE state = 'quarantined'"));
    QVERIFY(decided > 0);
    QCOMPARE(number("SELECT COUNT(DISTINCT desk_message_id) FROM mail_in WHERE state = 'decided' AND ticket_id IS NOT NULL"), decided);
    QCOMPARE(number("SELECT COUNT(*) FROM (SELECT subject FROM ticket GROUP BY subject HAVING COUNT(*) > 1) twice"), 0);
}

QTEST_GUILESS_MAIN(tst_MailKill)
#include "tst_mailkill.moc"
