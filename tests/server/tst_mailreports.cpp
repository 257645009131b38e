// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/inviteservice.h"
#include "app/server/service/ticketservice.h"
#include "tests/support/mailroom.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString ana = u"ana@customer.example"_s;

AMail aBounce(const QString &original = {})
{
    AMail mail(u"MAILER-DAEMON@mx.customer.example"_s, u"Undelivered"_s);
    mail.text(u"550 5.1.1 no such user"_s).sign(MachineSign::DeliveryStatus).sign(MachineSign::NullReturnPath).sign(MachineSign::AutoSubmitted);
    mail.mail.originalMessageId = original;
    mail.mail.failedForGood = true;
    return mail;
}

}

class tst_MailReports : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void a_bounced_invite_failed_data();
    void a_bounced_invite_failed();
    void a_bounced_reply_is_told_in_its_ticket();
    void a_bounce_that_is_told_again_changes_nothing();
    void a_delay_changes_nothing();
    void a_bounce_of_what_we_never_sent_is_held();
    void a_redeemed_invite_stays_redeemed();
    void a_receipt_is_dropped_and_a_complaint_held();
    void nothing_of_it_is_answered();

private:
    QString addressOf(const WaitingMail &mail) const { return u"support+%1@desk.example"_s.arg(mail.messageId); }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<MailRoom> m_room;
};

void tst_MailReports::init()
{
    m_database = TestDatabase::ofThisRow();
    if (!m_database->isOpen())
        QSKIP(m_database->problem());
    m_room = std::make_unique<MailRoom>(**m_database);
}

void tst_MailReports::a_bounced_invite_failed_data()
{
    QTest::addColumn<bool>("byAddress");
    QTest::newRow("by the address it comes back to") << true;
    QTest::newRow("by the message id in the report") << false;
}

void tst_MailReports::a_bounced_invite_failed()
{
    QFETCH(bool, byAddress);
    m_room->people.invite(m_room->people.contact(ana));
    const WaitingMail invite = m_room->mailsTo(ana).first();
    const MailFate fate = byAddress ? m_room->drop(aBounce(), addressOf(invite)) : m_room->drop(aBounce(invite.messageId + u"@desk.example"_s));
    QCOMPARE(fate.reason, u"mail.bounced"_s);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM invite WHERE state = 'failed' AND reason = 'mail.bounced'"), 1);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM mail_out WHERE bounced_at IS NOT NULL"), 1);
}

void tst_MailReports::a_bounced_reply_is_told_in_its_ticket()
{
    const Ticket ticket = m_room->opened(m_room->people.contact(ana));
    const auto reply = TicketService(**m_database, m_room->settings, m_room->now)
                           .reply(m_room->people.administrator, ticket.id, {MessageKind::Reply, u"Soon."_s, {}, {}});
    const MailFate fate = m_room->drop(aBounce(), addressOf(m_room->mailsTo(ana).last()));
    QCOMPARE(fate.ticket, ticket.id);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM mail_out WHERE desk_message_id = ? AND bounced_at IS NOT NULL", {reply->id}), 1);
    const Message note = m_room->messages(ticket.id).last();
    QCOMPARE(note.kind, MessageKind::Note);
    QCOMPARE(note.authorKind, AuthorKind::System);
    QVERIFY(note.text.contains(u"no such user"_s));
    QCOMPARE(note.authorName, ana); // a report's From may say anything
    QCOMPARE(m_room->ticket(ticket.id).status, TicketStatus::Pending);
}

void tst_MailReports::a_bounce_that_is_told_again_changes_nothing()
{
    const Ticket ticket = m_room->opened(m_room->people.contact(ana));
    const QString address = addressOf(m_room->mailsTo(ana).last());
    m_room->drop(aBounce(), address);
    const auto told = m_room->messages(ticket.id).size();
    QCOMPARE(m_room->drop(aBounce(), address).reason, u"mail.delivery-report"_s);
    QCOMPARE(m_room->messages(ticket.id).size(), told);
}

void tst_MailReports::a_delay_changes_nothing()
{
    const Ticket ticket = m_room->opened(m_room->people.contact(ana));
    AMail delay = aBounce();
    delay.mail.failedForGood = false;
    const MailFate fate = m_room->drop(delay, addressOf(m_room->mailsTo(ana).last()));
    QCOMPARE(fate.reason, u"mail.delivery-report"_s);
    QCOMPARE(m_room->messages(ticket.id).size(), 1);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM mail_out WHERE bounced_at IS NOT NULL"), 0);
}

void tst_MailReports::a_bounce_of_what_we_never_sent_is_held()
{
    const MailFate fate = m_room->drop(aBounce(u"0123456789abcdef@desk.example"_s), u"support+0123456789abcdef@desk.example"_s);
    QCOMPARE(fate.state, u"quarantined"_s);
    QCOMPARE(fate.reason, u"mail.bounce-unmatched"_s);
}

void tst_MailReports::a_redeemed_invite_stays_redeemed()
{
    QVERIFY(!m_room->people.enter(m_room->people.invite(m_room->people.contact(ana))).isEmpty());
    m_room->drop(aBounce(), addressOf(m_room->mailsTo(ana).first()));
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM invite WHERE state = 'redeemed'"), 1);
}

void tst_MailReports::a_receipt_is_dropped_and_a_complaint_held()
{
    QCOMPARE(m_room->drop(AMail(ana).sign(MachineSign::Disposition)).reason, u"mail.receipt"_s);
    const MailFate complaint = m_room->drop(AMail(ana).sign(MachineSign::AbuseReport));
    QCOMPARE(complaint.state, u"quarantined"_s);
    QCOMPARE(complaint.reason, u"mail.abuse-report"_s);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM ticket"), 0);
}

void tst_MailReports::nothing_of_it_is_answered()
{
    const Ticket ticket = m_room->opened(m_room->people.contact(ana));
    const qint64 before = m_room->count("SELECT COUNT(*) FROM mail_out");
    m_room->drop(aBounce(), addressOf(m_room->mailsTo(ana).last()));
    m_room->drop(aBounce());
    m_room->drop(AMail(ana).sign(MachineSign::Disposition));
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM mail_out"), before);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM ticket"), 1);
}

QTEST_GUILESS_MAIN(tst_MailReports)
#include "tst_mailreports.moc"
