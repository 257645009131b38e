// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/arrival/arrivallimits.h"
#include "app/server/service/arrival/openedmail.h"
#include "tests/support/mailroom.h"
#include "tests/support/testdatabase.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString ana = u"ana@customer.example"_s;
constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

}

Q_DECLARE_METATYPE(MachineSign)

/// What is never answered, and how much is at most.
class tst_MailLimits : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void a12_mailFromOurOwnMailboxIsDropped_data();
    void a12_mailFromOurOwnMailboxIsDropped();
    void f9_ourOwnMailComingBackIsHeld_data();
    void f9_ourOwnMailComingBackIsHeld();
    void f9_aSenderWhoWritesTooMuchIsHeldAndToldOnce();
    void f9_aTicketThatGetsTooMuchIsHeld();
    void a_machine_is_never_answered_data();
    void a_machine_is_never_answered();
    void a_no_reply_sender_is_held();
    void a_person_gets_one_automatic_mail_a_day();
    void an_unproven_domain_gets_five_an_hour();
    void random_mail_never_passes_the_caps();

private:
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<MailRoom> m_room;
};

void tst_MailLimits::init()
{
    m_database = TestDatabase::ofThisRow();
    if (!m_database->isOpen())
        QSKIP(m_database->problem());
    m_room = std::make_unique<MailRoom>(**m_database);
}

void tst_MailLimits::a12_mailFromOurOwnMailboxIsDropped_data()
{
    QTest::addColumn<QString>("from");
    QTest::newRow("the mailbox") << u"support@desk.example"_s;
    QTest::newRow("in capitals") << u"Support@DESK.example"_s;
    QTest::newRow("with a tag") << u"support+x@desk.example"_s;
    QTest::newRow("another mailbox of ours") << u"sales@desk.example"_s;
}

void tst_MailLimits::a12_mailFromOurOwnMailboxIsDropped()
{
    QFETCH(QString, from);
    QVERIFY((*m_database)->execute("INSERT INTO identity (key, side, person) VALUES ('sales@desk.example', 'channel', 0)"));
    QVERIFY((*m_database)->execute("INSERT INTO channel_address (key, address) VALUES ('sales@desk.example', 'sales@desk.example')"));
    const MailFate fate = m_room->drop(AMail(from).authentic());
    QCOMPARE(fate.state, u"decided"_s);
    QCOMPARE(fate.reason, u"mail.own-address"_s);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM ticket"), 0);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM contact"), 0);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM mail_out"), 0);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM mail_in_raw"), 1);
}

void tst_MailLimits::f9_ourOwnMailComingBackIsHeld_data()
{
    QTest::addColumn<bool>("byMark");
    QTest::newRow("by its mark") << true;
    QTest::newRow("by its message id") << false;
}

void tst_MailLimits::f9_ourOwnMailComingBackIsHeld()
{
    QFETCH(bool, byMark);
    m_room->people.user(u"gus@desk.example"_s);
    m_room->opened(m_room->people.contact(ana));
    const qint64 before = m_room->count("SELECT COUNT(*) FROM mail_out");
    AMail back(u"gus@desk.example"_s);
    if (byMark)
        back.mail.loopMarks = {u"Support@desk.example"_s};
    else
        back.id(m_room->lastIdTo(ana));
    const MailFate fate = m_room->drop(back.authentic());
    QCOMPARE(fate.state, u"quarantined"_s);
    QCOMPARE(fate.reason, u"mail.loop"_s);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM mail_out"), before);

    AMail others(ana);
    others.mail.loopMarks = {u"help@other.example"_s};
    QVERIFY(m_room->drop(others.authentic()).ticket.isValid());
}

void tst_MailLimits::f9_aSenderWhoWritesTooMuchIsHeldAndToldOnce()
{
    for (int i = 0; i < ArrivalLimits::mostOfSender; ++i)
        QVERIFY(m_room->drop(AMail(ana).authentic()).ticket.isValid());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_room->drop(AMail(ana).authentic()).reason, u"mail.sender-limit"_s);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM audit WHERE action = 'mail.sender-limit'"), 1);
    QCOMPARE(m_room->mailsTo(ana).size(), 1);
    m_room->now += ArrivalLimits::senderPeriod + 1;
    QVERIFY(m_room->drop(AMail(ana).authentic()).ticket.isValid());
}

void tst_MailLimits::f9_aTicketThatGetsTooMuchIsHeld()
{
    m_room->opened(m_room->people.contact(ana));
    const QString token = m_room->tokenAddressOf(ana);
    for (int i = 0; i < ArrivalLimits::mostOfTicket; ++i) {
        QCOMPARE(m_room->drop(AMail(ana), token).state, u"decided"_s);
        m_room->now += minute;
    }
    QCOMPARE(m_room->drop(AMail(ana), token).reason, u"mail.ticket-limit"_s);
    m_room->now += hour;
    QCOMPARE(m_room->drop(AMail(ana), token).state, u"decided"_s);
}

void tst_MailLimits::a_machine_is_never_answered_data()
{
    QTest::addColumn<MachineSign>("sign");
    QTest::newRow("auto-submitted") << MachineSign::AutoSubmitted;
    QTest::newRow("precedence") << MachineSign::Precedence;
    QTest::newRow("list") << MachineSign::List;
    QTest::newRow("suppressed") << MachineSign::Suppressed;
    QTest::newRow("null return path") << MachineSign::NullReturnPath;
    QTest::newRow("no-reply") << MachineSign::NoReplyAddress;
    QTest::newRow("delivery status") << MachineSign::DeliveryStatus;
    QTest::newRow("disposition") << MachineSign::Disposition;
    QTest::newRow("abuse report") << MachineSign::AbuseReport;
}

void tst_MailLimits::a_machine_is_never_answered()
{
    QFETCH(MachineSign, sign);
    m_room->drop(AMail(ana).authentic().sign(sign));
    m_room->drop(AMail(u"bia@customer.example"_s).sign(sign));
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM mail_out"), 0);
}

void tst_MailLimits::a_no_reply_sender_is_held()
{
    const MailFate fate = m_room->drop(AMail(u"no-reply@shop.example"_s).authentic().sign(MachineSign::NoReplyAddress));
    QCOMPARE(fate.state, u"quarantined"_s);
    QCOMPARE(fate.reason, u"mail.no-reply-sender"_s);
}

void tst_MailLimits::a_person_gets_one_automatic_mail_a_day()
{
    m_room->drop(AMail(ana));
    m_room->drop(AMail(ana).authentic());
    m_room->drop(AMail(ana).authentic());
    QCOMPARE(m_room->mailsTo(ana).size(), 1);
    m_room->now += 24 * hour + 1;
    m_room->drop(AMail(ana).authentic());
    QCOMPARE(m_room->mailsTo(ana).size(), 2);
}

void tst_MailLimits::an_unproven_domain_gets_five_an_hour()
{
    for (int i = 0; i < 9; ++i)
        m_room->drop(AMail(u"user%1@spoofed.example"_s.arg(i)));
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM mail_out"), OpenedMail::mostToUnprovenDomain);
    m_room->drop(AMail(u"true@spoofed.example"_s).authentic());
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM mail_out"), OpenedMail::mostToUnprovenDomain + 1);
    m_room->now += hour + 1;
    m_room->drop(AMail(u"late@spoofed.example"_s));
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM mail_out"), OpenedMail::mostToUnprovenDomain + 2);
}

void tst_MailLimits::random_mail_never_passes_the_caps()
{
    QRandomGenerator random(20261127);
    m_room->people.user(u"p0@d0.example"_s);
    m_room->opened(m_room->people.contact(u"p1@d1.example"_s), m_room->people.user(u"gus@desk.example"_s));
    QStringList addresses{u"support@desk.example"_s};
    QStringList ids{u"ticket-1@desk.example"_s};
    const int mails = qEnvironmentVariableIntValue("SUPPORT_RANDOM_MAILS") ? qEnvironmentVariableIntValue("SUPPORT_RANDOM_MAILS") : 300;
    for (int i = 0; i < mails; ++i) {
        const QString from = u"p%1@d%2.example"_s.arg(random.bounded(3)).arg(random.bounded(2));
        AMail mail(from);
        if (random.bounded(2))
            mail.authentic();
        if (random.bounded(3) == 0)
            mail.answering(ids[random.bounded(ids.size())]);
        if (random.bounded(4) == 0)
            mail.sign(MachineSign(random.bounded(9)));
        if (random.bounded(5) == 0)
            mail.copied(u"p%1@d%2.example"_s.arg(random.bounded(6)).arg(random.bounded(3)));
        if (random.bounded(20) == 0)
            mail.mail.loopMarks = {u"support@desk.example"_s};
        if (random.bounded(8) == 0)
            mail.mail.problem = u"mail.too-many-parts"_s;
        const MailFate fate = m_room->drop(mail, addresses[random.bounded(addresses.size())]);
        QVERIFY(fate.state != u"received"_s);
        addresses.append(m_room->tokenAddressOf(from).isEmpty() ? addresses.first() : m_room->tokenAddressOf(from));
        ids.append(m_room->lastIdTo(from).isEmpty() ? mail.mail.messageId : m_room->lastIdTo(from));
        m_room->now += random.bounded(60) == 0 ? 25 * hour : random.bounded(12'000);
    }
    const auto none = [&](const char *what, QByteArrayView sql) {
        QVERIFY2(m_room->count(sql) == 0, what);
    };
    none("one automatic mail a day", "SELECT COUNT(*) FROM automatic_mail a WHERE EXISTS (SELECT 1 FROM automatic_mail b WHERE b.person = a.person"
                                     " AND b.id < a.id AND a.created_at - b.created_at < 86400000)");
    none("five to an unproven domain", "SELECT COUNT(*) FROM automatic_mail a WHERE a.proven = 0 AND (SELECT COUNT(*) FROM automatic_mail b WHERE"
                                       " b.proven = 0 AND b.domain = a.domain AND b.created_at <= a.created_at"
                                       " AND a.created_at - b.created_at < 3600000) > 5");
    none("thirty mails to a ticket", "SELECT COUNT(*) FROM mail_in a WHERE a.ticket_id IS NOT NULL AND a.state = 'decided' AND (SELECT COUNT(*) FROM mail_in b"
                                     " WHERE b.ticket_id = a.ticket_id AND b.state = 'decided' AND b.id <= a.id"
                                     " AND a.decided_at - b.decided_at < 3600000) > 30");
    none("twenty of a sender", "SELECT COUNT(*) FROM mail_arrival a JOIN mail_in m ON m.id = a.mail_in_id WHERE m.state = 'decided' AND a.sender_key <> ''"
                               " AND m.ticket_id IS NOT NULL AND (SELECT COUNT(*) FROM mail_arrival b WHERE b.sender_key = a.sender_key"
                               " AND b.mail_in_id <= a.mail_in_id AND a.arrived_at - b.arrived_at < 600000) > 20");
    none("ten notices of a ticket", "SELECT COUNT(*) FROM mail_out a WHERE a.template = 'agent-notice' AND (SELECT COUNT(*) FROM mail_out b WHERE"
                                    " b.template = 'agent-notice' AND b.ticket_id = a.ticket_id AND b.id <= a.id"
                                    " AND a.created_at - b.created_at < 3600000) > 10");
    none("a contact on a user's address", "SELECT COUNT(*) FROM contact_address c JOIN user_address u ON u.key = c.key");
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM mail_in"), mails);
    for (const char *reason : {"mail.sender-limit", "mail.loop", "mail.user-unproven", "mail.too-many-parts"})
        QVERIFY2(m_room->count("SELECT COUNT(*) FROM mail_in WHERE reason = ?", {QString::fromLatin1(reason)}) > 0, reason);
}

QTEST_GUILESS_MAIN(tst_MailLimits)
#include "tst_maillimits.moc"
