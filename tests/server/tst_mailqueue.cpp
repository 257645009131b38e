// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/channel/mailqueue.h"
#include "app/server/service/writing.h"
#include "app/server/text/catalogue.h"
#include "tests/support/mailsink.h"
#include "tests/support/testdatabase.h"

#include <QSet>
#include <QTest>
#include <future>

using namespace Qt::StringLiterals;

namespace {

const QString ada = u"ada@example.net"_s;
const QString secret = u"Zm9vYmFyYmF6cXV4LXF1dXgtY29yZ2UtZ3JhdWx0LWdhcnBseQ"_s;

MailDraft anInvite(InviteId invite = {})
{
    return {u"invite"_s, u"en"_s, ada, u"Ada"_s,
            {{"name"_L1, u"Ada"_s}, {"company"_L1, u"Acme"_s}, {"agent"_L1, u"João"_s}, {"days"_L1, 7}, {"code"_L1, secret},
             {"link"_L1, u"https://help.example.org/portal/link#"_s + secret}},
            {}, invite};
}

MailDraft aTicketMail()
{
    return {u"ticket-opened"_s, u"en"_s, ada, u"Ada"_s,
            {{"name"_L1, u"Ada"_s}, {"company"_L1, u"Acme"_s}, {"number"_L1, 12}, {"subject"_L1, u"Não imprime"_s},
             {"text"_L1, u"Desde <ontem>"_s}},
            TicketId{5}, {}};
}

/// A database with its one writer, a mail server, and a clock that is set by hand.
struct Desk {
    Desk() { started = writer.start().has_value(); }

    /// On the writer, in one transaction.
    template <typename Work>
    void write(Work work)
    {
        std::promise<bool> done;
        writer.post([&](Database &opened) -> DbWorker::Answer {
            const auto written = writing(opened, [&](ChangeLog &) -> Result<void> { return work(opened); });
            return [&done, ok = written.has_value()](const Result<void> &committed) { done.set_value(ok && committed); };
        });
        QVERIFY(done.get_future().get());
    }

    void queue(const MailDraft &draft)
    {
        write([&](Database &opened) -> Result<void> {
            return MailOutRepository(opened).queue(draft, now).transform([](const QString &) {});
        });
    }

    void run(const QByteArrayList &statements)
    {
        write([&](Database &opened) -> Result<void> {
            for (const QByteArray &statement : statements)
                if (const auto ran = opened.execute(statement); !ran) {
                    qWarning() << statement << ran.error().detail;
                    return Failure(ran.error());
                }
            return {};
        });
    }

    QString text(const QByteArray &sql)
    {
        QString found;
        write([&](Database &opened) -> Result<void> {
            const auto first = opened.first(sql, {}, [](const Row &row) { return row.text(0); });
            found = first && *first ? **first : u"nothing"_s;
            return {};
        });
        return found;
    }

    /// An invite of Ada's whose token row is 1.
    void invite()
    {
        run({"INSERT INTO contact (id, name, sort_name, created_at, updated_at) VALUES (1, 'Ada', 'ada', 0, 0)",
             "INSERT INTO identity (key, side, person) VALUES ('ada@example.net', 'contact', 1)",
             "INSERT INTO portal_token (id, token_hash, purpose, key, contact_id, created_at, expires_at)"
             " VALUES (1, X'00', 'invite', 'ada@example.net', 1, 0, 99999999999999)",
             "INSERT INTO invite (id, contact_id, address, state, portal_token_id, created_at, expires_at)"
             " VALUES (1, 1, 'ada@example.net', 'queued', 1, 0, 99999999999999)"});
        queue(anInvite(InviteId{1}));
    }

    MailQueue::Settings settings()
    {
        MailQueue::Settings settings;
        settings.write = [this](DbWorker::Job job) { return writer.post(std::move(job)); };
        settings.clock = [this](Database &) -> Result<qint64> { return now.load(); };
        return settings;
    }

    std::unique_ptr<MailQueue> start() { return start(settings(), sink.url()); }
    std::unique_ptr<MailQueue> start(MailQueue::Settings given, const QString &url)
    {
        auto queue = std::make_unique<MailQueue>(std::move(given), composer, std::move(*MailTransport::open(url)));
        queue->start();
        return queue;
    }

    TestDatabase database;
    DbWorker writer{database.location(), DbWorker::Mode::Writer};
    bool started = false;
    std::atomic<qint64> now = 1'700'000'000'000;
    MailSink sink;
    Catalogue catalogue;
    MailComposer composer{catalogue, u"support@help.example.org"_s};
};

}

class tst_MailQueue : public QObject
{
    Q_OBJECT
private slots:
    void an_invite_arrives_with_its_link_and_is_marked_sent();
    void a_sent_mail_keeps_no_secret();
    void an_automatic_mail_asks_for_no_answer();
    void a_user_gets_the_variant_without_a_link();
    void a_temporary_answer_is_tried_again_later_and_ever_later();
    void a_mail_that_never_gets_through_is_given_up();
    void a_permanent_answer_fails_the_mail_and_its_invite();
    void an_unreachable_server_keeps_the_mail();
    void a_link_is_not_sent_to_whom_became_a_user();
    void a_link_that_was_revoked_is_not_sent();
    void a_mail_sent_but_not_marked_is_sent_again_as_the_same();
    void two_senders_never_send_one_mail_twice();
    void a_poke_is_enough();
};

void tst_MailQueue::an_invite_arrives_with_its_link_and_is_marked_sent()
{
    Desk desk;
    QVERIFY(desk.started && desk.sink.isRunning());
    desk.invite();
    const QString before = desk.text("SELECT value FROM counter WHERE name = 'change'");
    const auto queue = desk.start();

    const auto mail = desk.sink.waitFor(ada);
    QVERIFY(mail);
    QCOMPARE(mail->subject(), u"Acme invites you to its customer portal"_s);
    QCOMPARE(mail->link, u"https://help.example.org/portal/link#"_s + secret);
    QCOMPARE(mail->code, secret);
    QVERIFY(mail->html.contains(mail->link));
    QVERIFY(mail->text.contains(u"Hello Ada,"_s) && mail->text.contains(u"João of Acme"_s));
    QVERIFY(mail->text.contains(u"https://help.example.org/portal/link and enter"_s));
    const QString id = mail->headers.value(u"message-id"_s).remove(u'<').section(u'@', 0, 0);
    QCOMPARE(mail->sender, u"support+%1@help.example.org"_s.arg(id));
    QVERIFY(!mail->headers.contains(u"auto-submitted"_s));

    QTRY_COMPARE(desk.text("SELECT state FROM invite"), u"sent"_s);
    QCOMPARE(desk.text("SELECT state FROM mail_out"), u"sent"_s);
    QCOMPARE(desk.text("SELECT message_id FROM mail_out"), id);
    QCOMPARE(desk.text("SELECT value FROM counter WHERE name = 'change'").toInt(), before.toInt() + 1);
    QCOMPARE(desk.text("SELECT kind FROM change").toInt(), int(EntityKind::Invite));
}

void tst_MailQueue::a_sent_mail_keeps_no_secret()
{
    Desk desk;
    desk.queue(anInvite());
    QVERIFY(desk.text("SELECT data FROM mail_out").contains(secret));
    const auto queue = desk.start();
    QVERIFY(desk.sink.waitFor(ada));
    QTRY_COMPARE(desk.text("SELECT data FROM mail_out"), u"{}"_s);
}

void tst_MailQueue::an_automatic_mail_asks_for_no_answer()
{
    Desk desk;
    desk.queue(aTicketMail());
    const auto queue = desk.start();
    const auto mail = desk.sink.waitFor(ada);
    QVERIFY(mail);
    QCOMPARE(mail->sender, QString());
    QCOMPARE(mail->headers.value(u"auto-submitted"_s), u"auto-generated"_s);
    QCOMPARE(mail->subject(), u"[#12] Não imprime"_s);
    QCOMPARE(mail->headers.value(u"references"_s), u"<ticket-5@help.example.org>"_s);
    QVERIFY(mail->text.contains(u"Desde <ontem>"_s));
    QVERIFY(mail->html.contains(u"Desde &lt;ontem&gt;"_s));
}

void tst_MailQueue::a_user_gets_the_variant_without_a_link()
{
    Desk desk;
    desk.queue(aTicketMail());
    const auto queue = desk.start();
    const auto mail = desk.sink.waitFor(ada);
    QVERIFY(mail);
    QVERIFY(mail->link.isEmpty() && mail->code.isEmpty());
    QVERIFY(!mail->html.contains(u"/portal/"_s) && mail->html.count(u"href"_s) == 1);
    QVERIFY(mail->html.contains(u"href=\"esupport://ticket/12\""_s));
    QVERIFY(mail->text.contains(u"in the console"_s) && mail->text.contains(u"esupport://ticket/12"_s));
}

void tst_MailQueue::a_temporary_answer_is_tried_again_later_and_ever_later()
{
    Desk desk;
    desk.sink.answerRecipients("451 4.3.0 later");
    desk.queue(anInvite());
    const auto queue = desk.start();
    qint64 last = 0;
    for (int attempt = 1; attempt <= 3; ++attempt) {
        const QByteArray deferred = "SELECT COUNT(*) FROM mail_out WHERE last_error LIKE '%451%' AND attempts = "
            + QByteArray::number(attempt) + " AND next_at < " + QByteArray::number(desk.now + desk.settings().lease);
        QTRY_COMPARE(desk.text(deferred), u"1"_s);
        const qint64 delay = desk.text("SELECT next_at FROM mail_out").toLongLong() - desk.now;
        QVERIFY(delay > last);
        last = delay;
        if (attempt == 3)
            desk.sink.answerRecipients({});
        desk.now += delay;
        queue->poke();
    }
    QVERIFY(desk.sink.waitFor(ada));
    QTRY_COMPARE(desk.text("SELECT state FROM mail_out"), u"sent"_s);
}

void tst_MailQueue::a_mail_that_never_gets_through_is_given_up()
{
    Desk desk;
    desk.sink.answerRecipients("451 4.3.0 later");
    desk.queue(anInvite());
    desk.now += 4LL * 24 * 60 * 60'000;
    const auto queue = desk.start();
    QTRY_COMPARE(desk.text("SELECT state FROM mail_out"), u"failed"_s);
    QCOMPARE(desk.text("SELECT data FROM mail_out"), u"{}"_s);
}

void tst_MailQueue::a_permanent_answer_fails_the_mail_and_its_invite()
{
    Desk desk;
    desk.sink.answerRecipients("550 5.1.1 nobody of that name");
    desk.invite();
    const auto queue = desk.start();
    QTRY_COMPARE(desk.text("SELECT state FROM mail_out"), u"failed"_s);
    QCOMPARE(desk.text("SELECT state FROM invite"), u"failed"_s);
    QCOMPARE(desk.text("SELECT reason FROM invite"), u"mail.refused"_s);
    QCOMPARE(desk.text("SELECT kind FROM change").toInt(), int(EntityKind::Invite));
}

void tst_MailQueue::an_unreachable_server_keeps_the_mail()
{
    Desk desk;
    desk.queue(anInvite());
    const auto queue = desk.start(desk.settings(), u"smtp://127.0.0.1:1"_s);
    QTRY_VERIFY(desk.text("SELECT last_error FROM mail_out").startsWith(u"mail.unreachable"_s));
    QCOMPARE(desk.text("SELECT state FROM mail_out"), u"queued"_s);
    QVERIFY(desk.text("SELECT data FROM mail_out").contains(secret));
}

void tst_MailQueue::a_link_is_not_sent_to_whom_became_a_user()
{
    Desk desk;
    desk.invite();
    desk.run({"DELETE FROM portal_token", "UPDATE identity SET side = 'user'"});
    const auto queue = desk.start();
    QTRY_COMPARE(desk.text("SELECT last_error FROM mail_out"), u"identity.became-user"_s);
    QCOMPARE(desk.text("SELECT state FROM mail_out"), u"failed"_s);
    QCOMPARE(desk.text("SELECT data FROM mail_out"), u"{}"_s);
    QCOMPARE(desk.text("SELECT state FROM invite"), u"failed"_s);
    QCOMPARE(desk.text("SELECT reason FROM invite"), u"identity.became-user"_s);
    QVERIFY(desk.sink.mails().isEmpty());
}

void tst_MailQueue::a_link_that_was_revoked_is_not_sent()
{
    Desk desk;
    desk.invite();
    desk.run({"DELETE FROM portal_token", "UPDATE invite SET state = 'revoked', reason = 'x'"});
    const auto queue = desk.start();
    QTRY_COMPARE(desk.text("SELECT last_error FROM mail_out"), u"invite.over"_s);
    QCOMPARE(desk.text("SELECT state FROM invite"), u"revoked"_s);
    QVERIFY(desk.sink.mails().isEmpty());
}

void tst_MailQueue::a_mail_sent_but_not_marked_is_sent_again_as_the_same()
{
    Desk desk;
    desk.queue(anInvite());
    auto settings = desk.settings();
    settings.write = [&desk, posts = 0](DbWorker::Job job) mutable {
        return ++posts == 1 && desk.writer.post(std::move(job)); // takes the mail, and is gone before it marks it
    };
    auto queue = desk.start(settings, desk.sink.url());
    const auto first = desk.sink.waitFor(ada);
    queue.reset();
    QCOMPARE(desk.text("SELECT state FROM mail_out"), u"queued"_s);

    desk.now += settings.lease;
    queue = desk.start();
    const auto second = desk.sink.waitFor(ada);
    QVERIFY(first && second);
    QVERIFY(!first->headers.value(u"message-id"_s).isEmpty());
    QCOMPARE(first->headers.value(u"message-id"_s), second->headers.value(u"message-id"_s));
    QTRY_COMPARE(desk.text("SELECT state FROM mail_out"), u"sent"_s);
}

void tst_MailQueue::two_senders_never_send_one_mail_twice()
{
    Desk desk;
    for (int i = 0; i < 20; ++i)
        desk.queue(anInvite());
    const auto one = desk.start();
    const auto other = desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.text("SELECT COUNT(*) FROM mail_out WHERE state = 'sent'"), u"20"_s, 20'000);
    QSet<QString> ids;
    for (const SunkMail &mail : desk.sink.mails())
        ids.insert(mail.headers.value(u"message-id"_s));
    QCOMPARE(desk.sink.mails().size(), 20);
    QCOMPARE(ids.size(), 20);
}

void tst_MailQueue::a_poke_is_enough()
{
    Desk desk;
    const auto queue = desk.start();
    QTest::qWait(100);
    desk.queue(anInvite());
    queue->poke();
    QVERIFY(desk.sink.waitFor(ada, 5'000));
}

QTEST_GUILESS_MAIN(tst_MailQueue)
#include "tst_mailqueue.moc"
