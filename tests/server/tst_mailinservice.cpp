// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/mailinservice.h"
#include "app/server/store/rawmailrepository.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ArrivedMail aMail(const QString &key, const QByteArray &bytes = QByteArrayLiteral("Message-ID: <1@x>\r\n\r\nHello\0\xff\r\n"),
                  const QString &source = u"pipe"_s)
{
    return {source, key, u"support@desk.example"_s, u"1@x"_s, bytes};
}

}

class tst_MailInService : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void a_kept_mail_has_its_very_bytes();
    void one_source_brings_a_mail_once();
    void a_number_that_is_given_again_to_other_bytes_is_another_mail();
    void the_same_bytes_of_another_source_are_a_duplicate_without_bytes();
    void the_same_message_id_with_other_bytes_is_kept_and_flagged();
    void without_a_message_id_the_pipe_may_bring_the_same_bytes_again();
    void a_mailbox_whose_numbers_began_anew_brings_nothing_twice();
    void changed_bytes_are_noticed();
    void a_mail_in_hand_is_nobody_elses_until_its_lease_ends();
    void a_decision_settles_the_mail_whole_or_not_at_all();
    void a_mail_settled_by_another_is_not_decided_again();
    void a_try_that_does_not_count_can_be_made_for_ever();
    void quarantine_tells_its_reason();

private:
    MailInService service() { return {**m_test, m_now}; }
    QString text(const QByteArray &sql) const;

    std::unique_ptr<TestDatabase> m_test;
    qint64 m_now = 1'700'000'000'000;
};

void tst_MailInService::init()
{
    m_test = TestDatabase::ofThisRow();
    if (!m_test->isOpen())
        QSKIP(m_test->problem());
}

QString tst_MailInService::text(const QByteArray &sql) const
{
    const auto found = (*m_test)->first(sql, {}, [](const Row &row) { return row.text(0); });
    return found && *found ? **found : u"nothing"_s;
}

void tst_MailInService::a_kept_mail_has_its_very_bytes()
{
    const ArrivedMail mail = aMail(u"a"_s);
    QCOMPARE(*service().keep(mail), MailArrived::Kept);
    const auto taken = service().take(m_now + 1000);
    QVERIFY(taken && *taken);
    QCOMPARE((*taken)->messageId, u"1@x"_s);
    QCOMPARE((*taken)->recipient, u"support@desk.example"_s);
    QCOMPARE((*taken)->size, mail.bytes.size());
    QCOMPARE((*taken)->receivedAt, m_now);
    QCOMPARE(*RawMailRepository(**m_test).bytesOf((*taken)->id), mail.bytes);
}

void tst_MailInService::one_source_brings_a_mail_once()
{
    QCOMPARE(*service().keep(aMail(u"a"_s)), MailArrived::Kept);
    QCOMPARE(*service().keep(aMail(u"a"_s)), MailArrived::Known);
    QCOMPARE(text("SELECT COUNT(*) FROM mail_in"), u"1"_s);
    QCOMPARE(text("SELECT COUNT(*) FROM mail_in_raw"), u"1"_s);
}

void tst_MailInService::a_number_that_is_given_again_to_other_bytes_is_another_mail()
{
    const ArrivedMail first = aMail(u"7.1"_s, "Message-ID: <1@x>\r\n\r\nHello", u"desk@mail.example/INBOX"_s);
    ArrivedMail other = first;
    other.bytes = "Message-ID: <2@x>\r\n\r\nSomething else";
    other.messageId = u"2@x"_s;
    QCOMPARE(*service().keep(first), MailArrived::Kept);
    QCOMPARE(*service().keep(other), MailArrived::Kept);
    for (const ArrivedMail &again : {first, other})
        QCOMPARE(*service().keep(again), MailArrived::Known);
    QCOMPARE(text("SELECT COUNT(*) FROM mail_in"), u"2"_s);
    QCOMPARE(text("SELECT COUNT(*) FROM mail_in_raw"), u"2"_s);
}

void tst_MailInService::the_same_bytes_of_another_source_are_a_duplicate_without_bytes()
{
    QCOMPARE(*service().keep(aMail(u"a"_s)), MailArrived::Kept);
    QCOMPARE(*service().keep(aMail(u"b"_s)), MailArrived::Duplicate);
    QCOMPARE(text("SELECT COUNT(*) FROM mail_in_raw"), u"1"_s);
    QCOMPARE(text("SELECT source_key FROM mail_in WHERE state = 'duplicate' AND twin_id = (SELECT min(id) FROM mail_in)"), u"b"_s);
    const auto id = (*m_test)->first("SELECT id FROM mail_in WHERE source_key = 'b'", {}, [](const Row &row) { return row.id<MailInId>(0); });
    QCOMPARE(RawMailRepository(**m_test).bytesOf(**id).error().code, u"mail.no-bytes"_s);
}

void tst_MailInService::the_same_message_id_with_other_bytes_is_kept_and_flagged()
{
    QCOMPARE(*service().keep(aMail(u"a"_s)), MailArrived::Kept);
    QCOMPARE(*service().keep(aMail(u"b"_s, "Message-ID: <1@x>\r\n\r\nForged")), MailArrived::Kept);
    const auto first = service().take(m_now + 1000);
    const auto second = service().take(m_now + 1000);
    QVERIFY(!(*first)->twin.isValid());
    QCOMPARE((*second)->twin, (*first)->id);
}

void tst_MailInService::without_a_message_id_the_pipe_may_bring_the_same_bytes_again()
{
    ArrivedMail mail = aMail(u"a"_s, "Subject: disk full\n\n");
    mail.messageId.clear();
    QCOMPARE(*service().keep(mail), MailArrived::Kept);
    mail.sourceKey = u"b"_s;
    QCOMPARE(*service().keep(mail), MailArrived::Kept);
}

void tst_MailInService::a_mailbox_whose_numbers_began_anew_brings_nothing_twice()
{
    ArrivedMail mail = aMail(u"7.1"_s, "Subject: disk full\n\n", u"desk@mail.example/INBOX"_s);
    mail.messageId.clear();
    QCOMPARE(*service().keep(mail), MailArrived::Kept);
    mail.sourceKey = u"8.1"_s;
    QCOMPARE(*service().keep(mail), MailArrived::Duplicate);
    mail.bytes += "more";
    mail.sourceKey = u"8.2"_s;
    QCOMPARE(*service().keep(mail), MailArrived::Kept);
}

void tst_MailInService::changed_bytes_are_noticed()
{
    QVERIFY(service().keep(aMail(u"a"_s)));
    const auto taken = service().take(m_now + 1000);
    QVERIFY((*m_test)->execute("UPDATE mail_in_raw SET bytes = ?", {QByteArrayLiteral("changed")}));
    QCOMPARE(RawMailRepository(**m_test).bytesOf((*taken)->id).error().code, u"mail.bytes-changed"_s);
}

void tst_MailInService::a_mail_in_hand_is_nobody_elses_until_its_lease_ends()
{
    QVERIFY(service().keep(aMail(u"a"_s)));
    QCOMPARE((**service().take(m_now + 1000)).attempts, 1);
    QVERIFY(!*service().take(m_now + 1000));
    m_now += 1000;
    QCOMPARE((**service().take(m_now + 1000)).attempts, 2);
    QVERIFY(!*service().take(m_now + 1000));
    QVERIFY(service().endLeases());
    QVERIFY(*service().take(m_now + 1000));
}

void tst_MailInService::a_decision_settles_the_mail_whole_or_not_at_all()
{
    QVERIFY(service().keep(aMail(u"a"_s)));
    const StoredMail mail = **service().take(m_now + 1000);
    const auto decideTo = [&](const Result<void> &end) {
        return service().decide(mail, [&](Database &database, qint64 now) -> Result<void> {
            const MailOutcome outcome{MailInState::Decided, u"mail.new-ticket"_s, {}, {}, {u"opened"_s}};
            const auto settled = MailInRepository(database).settle(mail.id, outcome, now);
            return settled ? end : settled;
        });
    };
    QVERIFY(!decideTo(fail(Error::Kind::Broken, u"test.broken"_s)));
    QCOMPARE(text("SELECT state FROM mail_in"), u"received"_s);
    QCOMPARE(service().decide(mail, [](Database &, qint64) { return Result<void>(); }).error().code, u"mail.not-settled"_s);
    QVERIFY(decideTo({}));
    QCOMPARE(text("SELECT state FROM mail_in"), u"decided"_s);
    QCOMPARE(text("SELECT path FROM mail_in"), u"[\"opened\"]"_s);
    QCOMPARE(text("SELECT decided_at FROM mail_in"), QString::number(m_now));
}

void tst_MailInService::a_mail_settled_by_another_is_not_decided_again()
{
    QVERIFY(service().keep(aMail(u"a"_s)));
    const StoredMail mail = **service().take(m_now + 1000);
    QVERIFY(service().quarantine(mail, u"mail.undecidable"_s, u"first"_s));
    bool asked = false;
    QVERIFY(service().decide(mail, [&](Database &, qint64) {
        asked = true;
        return Result<void>();
    }));
    QVERIFY(!asked);
    QVERIFY(service().quarantine(mail, u"mail.other"_s, {}));
    QCOMPARE(text("SELECT reason FROM mail_in"), u"mail.undecidable"_s);
}

void tst_MailInService::a_try_that_does_not_count_can_be_made_for_ever()
{
    QVERIFY(service().keep(aMail(u"a"_s)));
    for (int i = 0; i < 3; ++i) {
        const auto mail = service().take(m_now + 1000);
        QCOMPARE((*mail)->attempts, 1);
        QVERIFY(service().retry(**mail, m_now, u"store.unavailable"_s, false));
    }
    QVERIFY(service().retry(**service().take(m_now + 1000), m_now + 500, u"test.broken"_s, true));
    QVERIFY(!*service().take(m_now + 1000));
    m_now += 500;
    QCOMPARE((**service().take(m_now + 1000)).attempts, 2);
    QCOMPARE(text("SELECT last_error FROM mail_in"), u"test.broken"_s);
}

void tst_MailInService::quarantine_tells_its_reason()
{
    QVERIFY(service().keep(aMail(u"a"_s)));
    QVERIFY(service().quarantine(**service().take(m_now + 1000), u"mail.undecidable"_s, u"test.broken"_s));
    QCOMPARE(text("SELECT state FROM mail_in"), u"quarantined"_s);
    QCOMPARE(text("SELECT reason FROM mail_in"), u"mail.undecidable"_s);
    QVERIFY(text("SELECT path FROM mail_in").contains(u"test.broken"_s));
    QVERIFY(!*service().take(m_now + 1000));
}

QTEST_GUILESS_MAIN(tst_MailInService)
#include "tst_mailinservice.moc"
