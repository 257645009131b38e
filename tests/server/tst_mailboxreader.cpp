// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/channel/mailboxreader.h"
#include "app/server/service/mailboxservice.h"
#include "app/server/service/mailinservice.h"
#include "app/server/store/mailboxrepository.h"
#include "app/server/store/rawmailrepository.h"
#include "tests/support/dovecot.h"
#include "tests/support/testdatabase.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray mailNumber(int number)
{
    return "From: ada@example.net\r\nMessage-ID: <" + QByteArray::number(number) + "@example.net>\r\nSubject: Number "
        + QByteArray::number(number) + "\r\n\r\n.dots\r\n\xc3\xa7 and \xff bytes\r\n" + QByteArray(number % 7 * 400, 'x') + "\r\n";
}

struct Desk {
    Desk() { started = writer.start().has_value(); }

    WorkerAccess access()
    {
        return {[this](DbWorker::Job job) { return writer.post(std::move(job)); },
                [this](Database &) -> Result<qint64> { return isFull ? Result<qint64>(fail(Error::Kind::Unavailable, u"store.unavailable"_s)) : now; }};
    }

    std::unique_ptr<MailboxReader> read(const QString &url)
    {
        auto settings = ImapSettings::parse(url);
        names.append(settings->name());
        const auto named = awaited<void>(access(), [this](Database &database, qint64 at) { return MailboxService(database, at).setNames(names); });
        MailboxReader::Settings how;
        how.write = access();
        how.firstDelay = std::chrono::milliseconds(50);
        how.longestDelay = std::chrono::milliseconds(400);
        auto reader = std::make_unique<MailboxReader>(how, *settings);
        if (named)
            reader->start();
        return reader;
    }

    QString text(const QByteArray &sql)
    {
        const auto found = awaited<QString>({access().post, [](Database &) -> Result<qint64> { return 0; }},
                                            [&](Database &database, qint64) -> Result<QString> {
            const auto first = database.first(sql, {}, [](const Row &row) { return row.text(0); });
            return first && *first ? **first : u"nothing"_s;
        });
        return found.value_or(u"broken"_s);
    }

    QString kept() { return text("SELECT COUNT(*) FROM mail_in WHERE state = 'received'"); }
    QString state() { return text("SELECT state || ' ' || last_error FROM mailbox"); }

    TestDatabase store;
    DbWorker writer{store.location(), DbWorker::Mode::Writer};
    bool started = false;
    std::atomic<bool> isFull = false;
    QStringList names;
    qint64 now = 1'700'000'000'000;
};

}

/// Mail comes in from a real IMAP server, each once, and what was read is told there only after it is kept here.
class tst_MailboxReader : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void every_byte_arrives_and_mail_is_marked_as_read_data();
    void every_byte_arrives_and_mail_is_marked_as_read();
    void new_mail_comes_at_once();
    void mail_is_moved_where_the_settings_say();
    void a_folder_may_have_any_name();
    void read_mail_is_left_alone_but_not_where_mail_is_moved();
    void a_mailbox_whose_numbers_began_anew_brings_nothing_twice();
    void what_was_kept_before_a_crash_is_not_kept_again();
    void nothing_is_marked_while_nothing_can_be_kept();
    void a_wrong_password_shows_and_is_told_without_it();
    void a_stranger_with_a_certificate_gets_no_password();
    void a_server_that_is_away_is_tried_again();
    void a_server_that_says_nothing_blocks_nobody_and_no_end();
    void a_mail_too_large_is_kept_by_its_beginning();

private:
    Dovecot m_dovecot;
};

void tst_MailboxReader::initTestCase()
{
    QVERIFY(m_dovecot.isRunning());
}

void tst_MailboxReader::every_byte_arrives_and_mail_is_marked_as_read_data()
{
    QTest::addColumn<int>("security");
    QTest::newRow("in clear") << int(Dovecot::Security::None);
    QTest::newRow("STARTTLS") << int(Dovecot::Security::StartTls);
    QTest::newRow("TLS") << int(Dovecot::Security::Tls);
}

void tst_MailboxReader::every_byte_arrives_and_mail_is_marked_as_read()
{
    QFETCH(int, security);
    const QString user = u"all%1"_s.arg(security);
    for (int i = 0; i < 150; ++i)
        QVERIFY(m_dovecot.deliver(user, mailNumber(i)));
    Desk desk;
    QVERIFY(desk.started);
    const auto reader = desk.read(m_dovecot.url(user, Dovecot::Security(security)));
    QTRY_COMPARE_WITH_TIMEOUT(desk.kept(), u"150"_s, 20'000);
    QTRY_COMPARE(m_dovecot.inbox(user), std::pair(150, 150));
    QTRY_COMPARE(desk.state(), u"connected "_s);
    const auto same = awaited<int>(desk.access(), [](Database &database, qint64) -> Result<int> {
        int found = 0;
        const auto ids = database.list("SELECT id, message_id FROM mail_in", {}, [](const Row &row) {
            return std::pair(row.id<MailInId>(0), row.text(1).section(u'@', 0, 0).toInt());
        });
        for (const auto &[id, number] : *ids)
            found += RawMailRepository(database).bytesOf(id) == mailNumber(number);
        return found;
    });
    QCOMPARE(*same, 150);
}

void tst_MailboxReader::new_mail_comes_at_once()
{
    Desk desk;
    QVERIFY(m_dovecot.deliver(u"idle"_s, mailNumber(1)));
    const auto reader = desk.read(m_dovecot.url(u"idle"_s));
    QTRY_COMPARE(desk.kept(), u"1"_s);
    QTest::qWait(300);
    for (int i = 2; i < 6; ++i) {
        QVERIFY(m_dovecot.deliver(u"idle"_s, mailNumber(i)));
        QTRY_COMPARE_WITH_TIMEOUT(desk.kept(), QString::number(i), 10'000);
    }
}

void tst_MailboxReader::mail_is_moved_where_the_settings_say()
{
    Desk desk;
    for (int i = 0; i < 10; ++i)
        QVERIFY(m_dovecot.deliver(u"mover"_s, mailNumber(i)));
    const auto reader = desk.read(m_dovecot.url(u"mover"_s, Dovecot::Security::None, u"&move=Taken"_s));
    QTRY_COMPARE(m_dovecot.folder(u"mover"_s, u"Taken"_s), 10);
    QCOMPARE(m_dovecot.inbox(u"mover"_s).first, 0);
    QCOMPARE(desk.kept(), u"10"_s);
}

void tst_MailboxReader::a_folder_may_have_any_name()
{
    Desk desk;
    QVERIFY(m_dovecot.deliver(u"names"_s, mailNumber(1)));
    const auto reader = desk.read(m_dovecot.url(u"names"_s, Dovecot::Security::None, u"&move=Conclu%C3%ADdas%20%26%20lidas"_s));
    QTRY_COMPARE(m_dovecot.folder(u"names"_s, u"Conclu&AO0-das &- lidas"_s), 1);
}

void tst_MailboxReader::read_mail_is_left_alone_but_not_where_mail_is_moved()
{
    Desk desk;
    QVERIFY(m_dovecot.deliver(u"person"_s, mailNumber(1)));
    auto reader = desk.read(m_dovecot.url(u"person"_s));
    QTRY_COMPARE(m_dovecot.inbox(u"person"_s), std::pair(1, 1));
    reader.reset();

    Desk other;
    reader = other.read(m_dovecot.url(u"person"_s));
    QTRY_COMPARE(other.state(), u"connected "_s);
    QCOMPARE(other.kept(), u"0"_s);
    reader = other.read(m_dovecot.url(u"person"_s, Dovecot::Security::None, u"&move=Taken"_s));
    QTRY_COMPARE(other.kept(), u"1"_s);
    reader.reset(); // it must not outlive what it writes to
}

void tst_MailboxReader::a_mailbox_whose_numbers_began_anew_brings_nothing_twice()
{
    Desk desk;
    for (int i = 0; i < 5; ++i)
        QVERIFY(m_dovecot.deliver(u"anew"_s, mailNumber(i)));
    auto reader = desk.read(m_dovecot.url(u"anew"_s, Dovecot::Security::None, u"&move=Taken"_s));
    QTRY_COMPARE(m_dovecot.folder(u"anew"_s, u"Taken"_s), 5);
    reader.reset();
    for (int i = 0; i < 6; ++i)
        QVERIFY(m_dovecot.deliver(u"anew"_s, mailNumber(i)));
    QTest::qWait(3'100); // UIDVALIDITY is a second, the one in which they began or soon after
    m_dovecot.beginNumbersAnew(u"anew"_s);
    reader = desk.read(m_dovecot.url(u"anew"_s, Dovecot::Security::None, u"&move=Taken"_s));
    QTRY_COMPARE(m_dovecot.inbox(u"anew"_s).first, 0);
    QCOMPARE(desk.kept(), u"6"_s);
    QCOMPARE(desk.text("SELECT COUNT(*) FROM mail_in WHERE state = 'duplicate'"), u"5"_s);
}

void tst_MailboxReader::what_was_kept_before_a_crash_is_not_kept_again()
{
    Desk desk;
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_dovecot.deliver(u"crash"_s, mailNumber(i)));
    {
        const auto settings = ImapSettings::parse(m_dovecot.url(u"crash"_s));
        Interrupt interrupt;
        ImapSession session(*settings, interrupt);
        QVERIFY(session.open());
        auto uids = session.waiting();
        QCOMPARE(uids->size(), 3);
        const auto mails = session.fetchNext(*uids, 2);
        QCOMPARE(mails->size(), 2);
        for (const ImapMail &mail : *mails) { // kept, and the mailbox is not told
            const ArrivedMail arrived{settings->name(), u"%1.%2"_s.arg(session.uidValidity()).arg(mail.uid), {}, u"x"_s, mail.bytes};
            QVERIFY(awaited<MailArrived>(desk.access(), [&](Database &database, qint64 at) { return MailInService(database, at).keep(arrived); }));
        }
    }
    QCOMPARE(m_dovecot.inbox(u"crash"_s).second, 0); // reading marks nothing
    const auto reader = desk.read(m_dovecot.url(u"crash"_s));
    QTRY_COMPARE(m_dovecot.inbox(u"crash"_s), std::pair(3, 3));
    QCOMPARE(desk.text("SELECT COUNT(*) FROM mail_in"), u"3"_s);
}

void tst_MailboxReader::nothing_is_marked_while_nothing_can_be_kept()
{
    Desk desk;
    QVERIFY(m_dovecot.deliver(u"full"_s, mailNumber(1)));
    desk.names = {};
    const auto settings = ImapSettings::parse(m_dovecot.url(u"full"_s));
    MailboxReader::Settings how;
    how.write = desk.access();
    how.firstDelay = how.longestDelay = std::chrono::milliseconds(50);
    desk.isFull = true;
    MailboxReader reader(how, *settings);
    reader.start();
    QTest::qWait(1'000);
    QCOMPARE(m_dovecot.inbox(u"full"_s), std::pair(1, 0));
    desk.isFull = false;
    QTRY_COMPARE(m_dovecot.inbox(u"full"_s), std::pair(1, 1));
    QCOMPARE(desk.kept(), u"1"_s);
}

void tst_MailboxReader::a_wrong_password_shows_and_is_told_without_it()
{
    static QStringList said;
    said.clear();
    const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) { said.append(text); });
    Desk desk;
    auto reader = desk.read(m_dovecot.url(u"ada"_s).replace(u"p%C3%A4ss"_s, u"topsecret"_s));
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(), u"failing mail.sign-in"_s, 15'000);
    reader.reset();
    qInstallMessageHandler(before);
    QVERIFY(said.join(u'\n').contains(u"mail.sign-in"_s));
    QVERIFY(!said.join(u'\n').contains(u"topsecret"_s));
    QVERIFY(!desk.text("SELECT name FROM mailbox").contains(u"topsecret"_s));
}

void tst_MailboxReader::a_stranger_with_a_certificate_gets_no_password()
{
    for (const auto security : {Dovecot::Security::Tls, Dovecot::Security::StartTls}) {
        Desk desk;
        QString url = m_dovecot.url(u"ada"_s, security);
        url.replace(u"ca="_s + m_dovecot.certificateFile(), u"poll=9"_s);
        const auto reader = desk.read(url);
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), u"failing mail.certificate"_s, 15'000);
    }
}

void tst_MailboxReader::a_server_that_is_away_is_tried_again()
{
    Dovecot dovecot;
    QVERIFY(dovecot.deliver(u"ada"_s, mailNumber(1)));
    Desk desk;
    const auto reader = desk.read(dovecot.url(u"ada"_s));
    QTRY_COMPARE(desk.kept(), u"1"_s);
    dovecot.stop();
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(), u"failing mail.unreachable"_s, 15'000);
    QVERIFY(dovecot.deliver(u"ada"_s, mailNumber(2)));
    dovecot.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.kept(), u"2"_s, 15'000);
    QTRY_VERIFY(desk.state().startsWith(u"connected"_s));
}

void tst_MailboxReader::a_server_that_says_nothing_blocks_nobody_and_no_end()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Desk desk;
    auto hanging = desk.read(u"imap://a:b@127.0.0.1:%1/INBOX"_s.arg(silent.serverPort()));
    auto hangingTls = desk.read(u"imaps://b:b@127.0.0.1:%1/INBOX"_s.arg(silent.serverPort()));
    QVERIFY(m_dovecot.deliver(u"lively"_s, mailNumber(1)));
    const auto reader = desk.read(m_dovecot.url(u"lively"_s));
    QTRY_COMPARE(desk.kept(), u"1"_s);
    QElapsedTimer timer;
    timer.start();
    hanging.reset();
    hangingTls.reset();
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));

    auto impatient = desk.read(u"imap://a:b@127.0.0.1:%1/INBOX?timeout=1"_s.arg(silent.serverPort()));
    QTRY_VERIFY_WITH_TIMEOUT(desk.text("SELECT state FROM mailbox WHERE name LIKE 'a@%'") == "failing"_L1, 10'000);
}

void tst_MailboxReader::a_mail_too_large_is_kept_by_its_beginning()
{
    Desk desk;
    QByteArray large = mailNumber(1);
    large += QByteArray(1000, 'x').append("\r\n").repeated(53 * 1024);
    QVERIFY(m_dovecot.deliver(u"large"_s, large));
    QVERIFY(m_dovecot.deliver(u"large"_s, mailNumber(2)));
    const auto reader = desk.read(m_dovecot.url(u"large"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_dovecot.inbox(u"large"_s), std::pair(2, 2), 30'000);
    QCOMPARE(desk.text("SELECT size FROM mail_in WHERE message_id = '1@example.net'"), QString::number(50 * 1024 * 1024 + 1));
}

QTEST_GUILESS_MAIN(tst_MailboxReader)
#include "tst_mailboxreader.moc"
