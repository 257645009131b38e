// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/channel/mailintake.h"
#include "app/server/service/mailinservice.h"
#include "tests/support/mails.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A database with its workers, a clock that is set by hand, and decisions that are told what to do.
struct Desk {
    Desk() { started = writer.start().has_value() && reader.start().has_value(); }

    MailIntake::Settings settings()
    {
        MailIntake::Settings settings;
        settings.write = access();
        settings.read = {[this](DbWorker::Job job) { return reader.post(std::move(job)); }, settings.write.clock};
        settings.poll = std::chrono::milliseconds(20);
        return settings;
    }

    WorkerAccess access()
    {
        return {[this](DbWorker::Job job) { return writer.post(std::move(job)); }, [this](Database &) -> Result<qint64> { return now.load(); }};
    }

    std::unique_ptr<MailIntake> start()
    {
        auto intake = std::make_unique<MailIntake>(settings(), [this](Database &database, qint64 at, const StoredMail &mail, const ParsedMail &parsed) {
            return decide(database, at, mail, parsed);
        });
        intake->start();
        return intake;
    }

    Result<void> decide(Database &database, qint64 at, const StoredMail &mail, const ParsedMail &parsed)
    {
        ++asked;
        MailOutcome outcome{MailInState::Decided, parsed.subject, {}, {}, {}};
        if (!parsed.problem.isEmpty())
            outcome = {MailInState::Quarantined, parsed.problem, {}, {}, {}};
        if (const auto settled = MailInRepository(database).settle(mail.id, outcome, at); !settled)
            return settled;
        if (parsed.subject == "broken"_L1 || (alwaysBroken && mail.sourceKey == "broken"_L1))
            return fail(Error::Kind::Broken, u"test.broken"_s);
        if (full)
            return fail(Error::Kind::Unavailable, u"store.unavailable"_s);
        return {};
    }

    void keep(const QString &key, const QByteArray &bytes)
    {
        const auto kept = awaited<MailArrived>(access(), [&](Database &database, qint64 at) {
            return MailInService(database, at).keep({u"pipe"_s, key, {}, {}, bytes});
        });
        QVERIFY(kept);
    }

    QString text(const QByteArray &sql)
    {
        return *awaited<QString>(access(), [&](Database &database, qint64) -> Result<QString> {
            const auto found = database.first(sql, {}, [](const Row &row) { return row.text(0); });
            return found && *found ? **found : u"nothing"_s;
        });
    }

    QString state(const QString &key) { return text("SELECT state FROM mail_in WHERE source_key = '" + key.toLatin1() + '\''); }
    QString reason(const QString &key) { return text("SELECT reason FROM mail_in WHERE source_key = '" + key.toLatin1() + '\''); }

    TestDatabase store;
    DbWorker writer{store.location(), DbWorker::Mode::Writer};
    DbWorker reader{store.location(), DbWorker::Mode::Reader};
    bool started = false;
    std::atomic<qint64> now = 1'700'000'000'000;
    std::atomic<int> asked = 0;
    std::atomic<bool> full = false;
    std::atomic<bool> alwaysBroken = false;
};

QByteArray about(const QByteArray &subject)
{
    return mails::aMail({"Subject: " + subject}, "words");
}

}

class tst_MailIntake : public QObject
{
    Q_OBJECT
private slots:
    void a_kept_mail_is_read_and_decided();
    void a_mail_that_cannot_be_decided_is_tried_again_and_again_and_then_quarantined();
    void where_even_quarantine_fails_the_row_alone_says_it();
    void the_others_go_on_meanwhile();
    void a_store_that_is_full_uses_up_no_attempt();
    void a_mail_that_ends_the_server_is_not_read_for_ever();
    void a_mail_that_breaks_a_bound_is_decided_for_its_problem();
    void changed_bytes_are_not_decided();
    void what_a_dead_server_had_in_hand_is_free_again();
    void a_poke_is_enough();
};

void tst_MailIntake::a_kept_mail_is_read_and_decided()
{
    Desk desk;
    QVERIFY(desk.started);
    desk.keep(u"a"_s, about("Printer"));
    const auto intake = desk.start();
    QTRY_COMPARE(desk.state(u"a"_s), u"decided"_s);
    QCOMPARE(desk.reason(u"a"_s), u"Printer"_s);
    QCOMPARE(desk.asked, 1);
}

void tst_MailIntake::a_mail_that_cannot_be_decided_is_tried_again_and_again_and_then_quarantined()
{
    Desk desk;
    desk.keep(u"a"_s, about("broken"));
    const auto intake = desk.start();
    qint64 last = 0;
    for (int attempt = 1; attempt < desk.settings().attempts; ++attempt) {
        QTRY_COMPARE(desk.text("SELECT COUNT(*) FROM mail_in WHERE last_error LIKE 'test.broken%' AND attempts = " + QByteArray::number(attempt)
                               + " AND next_at < " + QByteArray::number(desk.now + desk.settings().lease + 400'000)),
                     u"1"_s);
        QCOMPARE(desk.state(u"a"_s), u"received"_s);
        QTRY_VERIFY(desk.text("SELECT next_at FROM mail_in").toLongLong() != desk.now + desk.settings().lease);
        const qint64 delay = desk.text("SELECT next_at FROM mail_in").toLongLong() - desk.now;
        QVERIFY(delay > last);
        last = delay;
        desk.now += delay;
    }
    QTRY_COMPARE(desk.state(u"a"_s), u"quarantined"_s);
    QCOMPARE(desk.reason(u"a"_s), u"mail.undecidable"_s);
    QCOMPARE(desk.text("SELECT COUNT(*) FROM mail_in_raw"), u"1"_s);
}

void tst_MailIntake::where_even_quarantine_fails_the_row_alone_says_it()
{
    Desk desk;
    desk.alwaysBroken = true;
    desk.keep(u"broken"_s, about("x"));
    const auto intake = desk.start();
    for (int i = 0; i < 400 && desk.state(u"broken"_s) == "received"_L1; ++i) {
        desk.now += 10 * 60'000;
        QTest::qWait(20);
    }
    QCOMPARE(desk.state(u"broken"_s), u"quarantined"_s);
    QCOMPARE(desk.reason(u"broken"_s), u"mail.undecidable"_s);
    QVERIFY(desk.text("SELECT path FROM mail_in").contains(u"test.broken"_s));
}

void tst_MailIntake::the_others_go_on_meanwhile()
{
    Desk desk;
    desk.keep(u"a"_s, about("broken"));
    for (int i = 0; i < 20; ++i)
        desk.keep(QString::number(i), about("fine " + QByteArray::number(i)));
    const auto intake = desk.start();
    QTRY_COMPARE(desk.text("SELECT COUNT(*) FROM mail_in WHERE state = 'decided'"), u"20"_s);
    QCOMPARE(desk.state(u"a"_s), u"received"_s);
}

void tst_MailIntake::a_store_that_is_full_uses_up_no_attempt()
{
    Desk desk;
    desk.full = true;
    desk.keep(u"a"_s, about("x"));
    const auto intake = desk.start();
    for (int i = 0; i < 3 * desk.settings().attempts; ++i) {
        const int before = desk.asked;
        desk.now += desk.settings().longestDelay;
        QTRY_VERIFY(desk.asked > before);
    }
    QCOMPARE(desk.state(u"a"_s), u"received"_s);
    desk.full = false;
    QTRY_COMPARE_WITH_TIMEOUT((desk.now += desk.settings().longestDelay, desk.state(u"a"_s)), u"decided"_s, 10'000);
}

void tst_MailIntake::a_mail_that_ends_the_server_is_not_read_for_ever()
{
    Desk desk;
    desk.keep(u"a"_s, about("x"));
    QVERIFY(awaited<void>(desk.access(), [&](Database &database, qint64) {
        return database.execute("UPDATE mail_in SET attempts = ?", {desk.settings().attempts}).map([](qint64) {});
    }));
    const auto intake = desk.start();
    QTRY_COMPARE(desk.state(u"a"_s), u"quarantined"_s);
    QCOMPARE(desk.reason(u"a"_s), u"mail.undecidable"_s);
}

void tst_MailIntake::a_mail_that_breaks_a_bound_is_decided_for_its_problem()
{
    Desk desk;
    desk.keep(u"a"_s, mails::nested(150));
    const auto intake = desk.start();
    QTRY_COMPARE(desk.state(u"a"_s), u"quarantined"_s);
    QCOMPARE(desk.reason(u"a"_s), u"mail.too-deep"_s);
}

void tst_MailIntake::changed_bytes_are_not_decided()
{
    Desk desk;
    desk.keep(u"a"_s, about("x"));
    QVERIFY(awaited<void>(desk.access(), [&](Database &database, qint64) {
        return database.execute("UPDATE mail_in_raw SET bytes = ?", {about("y")}).map([](qint64) {});
    }));
    const auto intake = desk.start();
    QTRY_VERIFY(desk.text("SELECT last_error FROM mail_in").startsWith(u"mail.bytes-changed"_s));
    QCOMPARE(desk.asked, 0);
}

void tst_MailIntake::what_a_dead_server_had_in_hand_is_free_again()
{
    Desk desk;
    desk.keep(u"a"_s, about("x"));
    QVERIFY(awaited<void>(desk.access(), [&](Database &database, qint64 at) {
        return MailInService(database, at).take(at + 1'000'000).map([](const std::optional<StoredMail> &) {});
    }));
    const auto intake = desk.start();
    QTRY_COMPARE(desk.state(u"a"_s), u"decided"_s);
}

void tst_MailIntake::a_poke_is_enough()
{
    Desk desk;
    auto settings = desk.settings();
    settings.poll = std::chrono::minutes(10);
    MailIntake intake(settings, [&desk](Database &database, qint64 at, const StoredMail &mail, const ParsedMail &parsed) {
        return desk.decide(database, at, mail, parsed);
    });
    intake.start();
    QTest::qWait(100);
    desk.keep(u"a"_s, about("x"));
    intake.poke();
    QTRY_COMPARE(desk.state(u"a"_s), u"decided"_s);
}

QTEST_GUILESS_MAIN(tst_MailIntake)
#include "tst_mailintake.moc"
