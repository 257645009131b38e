// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/contacterasure.h"
#include "app/server/service/contactservice.h"
#include "app/server/service/mailinservice.h"
#include "app/server/service/portalaccess.h"
#include "app/server/service/portaldoors.h"
#include "app/server/service/suggestionservice.h"
#include "app/server/service/ticketservice.h"
#include "app/server/service/writing.h"
#include "tests/support/mailroom.h"
#include "tests/support/storedump.h"
#include "tests/support/testdatabase.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString ana = u"ana@customer.example"_s;
constexpr qint64 day = 24 * 3'600'000LL;

}

/// What a customer's mail becomes, and what proves whose it is.
class tst_MailFromCustomers : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup();

    void an_authenticated_stranger_becomes_a_contact_and_gets_the_link();
    void an_authenticated_contact_asks_as_the_contact();
    void an_unproven_stranger_claims_nothing_and_gets_a_fixed_text();
    void an_unproven_mail_is_not_linked_to_the_contact_it_names();
    void the_link_in_the_fixed_text_proves_the_mailbox();
    void the_link_in_the_fixed_text_dies_when_the_address_becomes_a_users();
    void the_link_in_the_fixed_text_dies_with_a_change_of_the_password();
    void the_link_in_the_fixed_text_dies_when_the_epoch_is_raised();
    void the_reply_token_proves_an_unproven_requester();
    void an_answer_goes_on_in_its_ticket_data();
    void an_answer_goes_on_in_its_ticket();
    void a_contact_answers_with_any_address();
    void a_reply_moves_the_ticket_data();
    void a_reply_moves_the_ticket();
    void a_reply_to_what_is_finished_follows_up_data();
    void a_reply_to_what_is_finished_follows_up();
    void an_automatic_mail_moves_nothing();
    void c6_nothingOfAnErasedPersonsMailIsLeft();
    void c6_theMailOfAUserOfTheSameAddressStays();
    void a_copied_stranger_is_suggested_and_given_nothing();
    void an_access_link_of_a_mailed_ticket_opens_it();
    void a_reply_goes_out_with_its_thread();
    void the_files_of_a_mail_come_with_its_message();
    void a_strangers_files_are_kept_and_never_sent_back();

private:
    Result<void> erase(ContactId contact)
    {
        const qint64 revision = ContactService(**m_database, m_room->now).contact(contact)->revision;
        return ContactErasure(**m_database, m_room->now).erase(m_room->people.administrator, contact, revision);
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<MailRoom> m_room;
};

void tst_MailFromCustomers::init()
{
    m_database = TestDatabase::ofThisRow();
    if (!m_database->isOpen())
        QSKIP(m_database->problem());
    m_room = std::make_unique<MailRoom>(**m_database);
}

void tst_MailFromCustomers::cleanup()
{
    if (m_database->isOpen())
        QCOMPARE(brokenRules(**m_database), QStringList());
}

void tst_MailFromCustomers::an_authenticated_stranger_becomes_a_contact_and_gets_the_link()
{
    const MailFate fate = m_room->drop(AMail(ana, u"Printer\r\nBcc: x"_s).named(u"Ana Lima"_s).authentic());
    const Ticket ticket = m_room->ticket(fate.ticket);
    QVERIFY(ticket.requester.isValid());
    QCOMPARE(ticket.requesterName, u"Ana Lima"_s);
    QCOMPARE(ticket.subject, u"Printer Bcc: x"_s);
    QCOMPARE(ticket.status, TicketStatus::New);
    QCOMPARE(m_room->messages(ticket.id).first().authorId, ticket.requester.value);
    const auto mails = m_room->mailsTo(ana);
    QCOMPARE(mails.size(), 1);
    QCOMPARE(mails.first().templateName, u"ticket-opened"_s);
    QVERIFY(mails.first().data["link"_L1].toString().startsWith(u"https://desk.example/portal/link#"_s));
    QVERIFY(mails.first().data["answersMail"_L1].toBool());
}

void tst_MailFromCustomers::an_authenticated_contact_asks_as_the_contact()
{
    const ContactId contact = m_room->people.contact(ana);
    QCOMPARE(m_room->ticket(m_room->drop(AMail(u"ANA@customer.example"_s).authentic()).ticket).requester, contact);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM contact"), 1);
}

void tst_MailFromCustomers::an_unproven_stranger_claims_nothing_and_gets_a_fixed_text()
{
    const MailFate fate = m_room->drop(AMail(ana, u"Cheap pills"_s).named(u"Click http://x.example"_s).text(u"Buy now"_s));
    QCOMPARE(m_room->ticket(fate.ticket).requesterAddress, ana);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM contact"), 0);
    const auto mails = m_room->mailsTo(ana);
    QCOMPARE(mails.size(), 1);
    QCOMPARE(mails.first().templateName, u"ticket-received"_s);
    const QString data = QString::fromUtf8(QJsonDocument(mails.first().data).toJson());
    for (const QString &word : {u"pills"_s, u"Click"_s, u"Buy"_s})
        QVERIFY(!data.contains(word));
}

void tst_MailFromCustomers::an_unproven_mail_is_not_linked_to_the_contact_it_names()
{
    const ContactId contact = m_room->people.contact(ana);
    const MailFate fate = m_room->drop(AMail(ana));
    QVERIFY(!m_room->ticket(fate.ticket).requester.isValid());
    QCOMPARE(m_room->ticket(fate.ticket).requesterAddress, ana);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM ticket WHERE requester_contact_id = ?", {contact}), 0);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM portal_token"), 0);
}

void tst_MailFromCustomers::the_link_in_the_fixed_text_proves_the_mailbox()
{
    const MailFate fate = m_room->drop(AMail(ana));
    const QString code = m_room->mailsTo(ana).first().data["code"_L1].toString();
    PortalAccess access(**m_database, m_room->now);
    const auto cookie = access.redeemLink(code, {});
    QVERIFY(cookie);
    QCOMPARE(access.grantOf(cookie->token)->ticket, fate.ticket);
    const Ticket ticket = m_room->ticket(fate.ticket);
    QVERIFY(ticket.requester.isValid());
    QCOMPARE(ticket.requesterAddress, QString());
    QVERIFY(access.redeemLink(code, {}));
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM contact"), 1);
}

void tst_MailFromCustomers::the_link_in_the_fixed_text_dies_when_the_address_becomes_a_users()
{
    m_room->drop(AMail(ana));
    const QString code = m_room->mailsTo(ana).first().data["code"_L1].toString();
    QVERIFY(m_room->people.promote(ana));
    QVERIFY(!PortalAccess(**m_database, m_room->now).redeemLink(code, {}));
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM requester_claim"), 0);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM contact"), 0);
}

void tst_MailFromCustomers::the_link_in_the_fixed_text_dies_with_a_change_of_the_password()
{
    const ContactId contact = m_room->people.contact(ana);
    m_room->drop(AMail(ana));
    const QString code = m_room->mailsTo(ana).first().data["code"_L1].toString();
    QVERIFY(!m_room->people.enter(m_room->people.invite(contact)).isEmpty());
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM requester_claim"), 1);
    QVERIFY(!m_room->people.enter(m_room->people.invite(contact)).isEmpty());
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM requester_claim"), 0);
    QVERIFY(!PortalAccess(**m_database, m_room->now).redeemLink(code, {}));
}

void tst_MailFromCustomers::the_link_in_the_fixed_text_dies_when_the_epoch_is_raised()
{
    const ContactId contact = m_room->people.contact(ana);
    m_room->drop(AMail(ana));
    m_room->drop(AMail(u"bia@customer.example"_s));
    QVERIFY(writing(**m_database, [&](ChangeLog &changes) {
        return PortalDoors(**m_database, changes, m_room->people.administrator, m_room->now).raiseEpoch(contact, u"contact.address-changed"_s);
    }));
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM requester_claim WHERE key = ?", {ana}), 0);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM requester_claim"), 1);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM audit WHERE action = 'portal.closed'"), 1);
}

void tst_MailFromCustomers::the_reply_token_proves_an_unproven_requester()
{
    const MailFate asked = m_room->drop(AMail(ana));
    const MailFate answer = m_room->drop(AMail(ana).named(u"Ana"_s), m_room->tokenAddressOf(ana));
    QCOMPARE(answer.ticket, asked.ticket);
    const Ticket ticket = m_room->ticket(asked.ticket);
    QVERIFY(ticket.requester.isValid());
    QCOMPARE(ticket.requesterAddress, QString());
    QCOMPARE(m_room->messages(ticket.id).last().authorId, ticket.requester.value);
}

void tst_MailFromCustomers::an_answer_goes_on_in_its_ticket_data()
{
    QTest::addColumn<QString>("by");
    for (const char *by : {"envelope", "to", "delivered-to", "capitals", "reference", "message-id"})
        QTest::newRow(by) << QString::fromLatin1(by);
}

void tst_MailFromCustomers::an_answer_goes_on_in_its_ticket()
{
    QFETCH(QString, by);
    const Ticket ticket = m_room->opened(m_room->people.contact(ana));
    const QString address = m_room->tokenAddressOf(ana);
    AMail mail(ana);
    if (by == u"to"_s)
        mail.to(address);
    if (by == u"delivered-to"_s)
        mail.mail.deliveredTo = {address};
    if (by == u"reference"_s)
        mail.answering(address.section(u'+', 1));
    if (by == u"message-id"_s)
        mail.answering(m_room->lastIdTo(ana));
    const QString recipient = by == u"envelope"_s ? address : by == u"capitals"_s ? address.toUpper() : u"support@desk.example"_s;
    const MailFate fate = m_room->drop(mail, recipient);
    QCOMPARE(fate.state, u"decided"_s);
    QCOMPARE(fate.ticket, ticket.id);
    QCOMPARE(m_room->messages(ticket.id).last().channel, Channel::Mail);
    QCOMPARE(m_room->mailsTo(ana).size(), 1);
}

void tst_MailFromCustomers::a_contact_answers_with_any_address()
{
    const ContactId contact = m_room->people.contact(ana);
    QVERIFY(ContactService(**m_database, m_room->now).addEmail(m_room->people.administrator, contact, u"ana@home.example"_s));
    const Ticket ticket = m_room->opened(contact);
    const MailFate fate = m_room->drop(AMail(u"ana@home.example"_s), m_room->tokenAddressOf(ana));
    QCOMPARE(fate.ticket, ticket.id);
    QCOMPARE(m_room->messages(ticket.id).last().authorId, contact.value);
}

void tst_MailFromCustomers::a_reply_moves_the_ticket_data()
{
    QTest::addColumn<TicketStatus>("before");
    QTest::newRow("new") << TicketStatus::New;
    QTest::newRow("open") << TicketStatus::Open;
    QTest::newRow("pending") << TicketStatus::Pending;
    QTest::newRow("solved") << TicketStatus::Solved;
}

void tst_MailFromCustomers::a_reply_moves_the_ticket()
{
    QFETCH(TicketStatus, before);
    const Ticket ticket = m_room->opened(m_room->people.contact(ana));
    m_room->move(ticket.id, before);
    m_room->now += 13 * day;
    QCOMPARE(m_room->drop(AMail(ana), m_room->tokenAddressOf(ana)).ticket, ticket.id);
    QCOMPARE(m_room->ticket(ticket.id).status, TicketStatus::Open);
}

void tst_MailFromCustomers::a_reply_to_what_is_finished_follows_up_data()
{
    QTest::addColumn<TicketStatus>("before");
    QTest::newRow("closed") << TicketStatus::Closed;
    QTest::newRow("solved too long ago") << TicketStatus::Solved;
}

void tst_MailFromCustomers::a_reply_to_what_is_finished_follows_up()
{
    QFETCH(TicketStatus, before);
    const ContactId contact = m_room->people.contact(ana);
    const Ticket ticket = m_room->opened(contact);
    m_room->move(ticket.id, before);
    m_room->now += 15 * day;
    const MailFate fate = m_room->drop(AMail(ana), m_room->tokenAddressOf(ana));
    QVERIFY(fate.ticket != ticket.id);
    QCOMPARE(m_room->ticket(fate.ticket).requester, contact);
    QCOMPARE(m_room->count("SELECT follows_ticket_id FROM ticket WHERE id = ?", {fate.ticket}), ticket.id.value);
    QCOMPARE(m_room->ticket(ticket.id).status, before);
    QCOMPARE(m_room->messages(ticket.id).size(), 1);
}

void tst_MailFromCustomers::an_automatic_mail_moves_nothing()
{
    const Ticket ticket = m_room->opened(m_room->people.contact(ana));
    m_room->move(ticket.id, TicketStatus::Closed);
    const MailFate fate = m_room->drop(AMail(ana).sign(MachineSign::AutoSubmitted), m_room->tokenAddressOf(ana));
    QCOMPARE(fate.ticket, ticket.id);
    QCOMPARE(m_room->ticket(ticket.id).status, TicketStatus::Closed);
    QCOMPARE(m_room->mailsTo(ana).size(), 1);
}

void tst_MailFromCustomers::c6_nothingOfAnErasedPersonsMailIsLeft()
{
    const ContactId contact = m_room->people.contact(ana);
    const MailFate asked = m_room->drop(AMail(ana).authentic());
    m_room->drop(AMail(ana), m_room->tokenAddressOf(ana));
    m_room->drop(AMail(ana));
    const MailFate held = m_room->drop(AMail(ana).sign(MachineSign::NoReplyAddress));
    QCOMPARE(held.state, u"quarantined"_s);
    m_room->drop(AMail(u"bia@customer.example"_s).authentic().copied(ana));
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM ticket_suggestion"), 1);

    QVERIFY(erase(contact));
    for (const char *sql : {"SELECT COUNT(*) FROM mail_arrival WHERE sender_key LIKE 'ana@%' OR from_address LIKE 'ana@%'",
                            "SELECT COUNT(*) FROM mail_in WHERE path LIKE '%ana@%'", "SELECT COUNT(*) FROM ticket_suggestion",
                            "SELECT COUNT(*) FROM reply_token WHERE recipient LIKE 'ana@%'", "SELECT COUNT(*) FROM mail_in WHERE state = 'quarantined'"})
        QVERIFY2(m_room->count(sql) == 0, sql);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM mail_in_raw"), 1);
    QCOMPARE(m_room->messages(asked.ticket).size(), 2);

    const ArrivedMail again{u"desk@mail.example/INBOX"_s, u"7.1"_s, {}, u"1@x"_s, "raw 0 It does not print."};
    QCOMPARE(*MailInService(**m_database, m_room->now).keep(again), MailArrived::Duplicate);
}

void tst_MailFromCustomers::c6_theMailOfAUserOfTheSameAddressStays()
{
    const QString gus = u"gus@desk.example"_s;
    const UserId user = m_room->people.user(gus);
    const ContactId contact = m_room->people.contact(gus);
    const MailFate asked = m_room->drop(AMail(gus).authentic());
    QCOMPARE(m_room->ticket(asked.ticket).requesterUser, user);
    QVERIFY(TicketService(**m_database, m_room->settings, m_room->now)
                .reply(m_room->people.administrator, asked.ticket, {MessageKind::Reply, u"Which one?"_s, {}, {}}));
    QVERIFY(erase(contact));
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM mail_arrival"), 1);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM mail_in_raw"), 1);
    QCOMPARE(m_room->drop(AMail(gus).authentic(), m_room->tokenAddressOf(gus)).ticket, asked.ticket);
}

void tst_MailFromCustomers::a_copied_stranger_is_suggested_and_given_nothing()
{
    const MailFate fate = m_room->drop(AMail(ana).authentic().copied(u"eve@other.example"_s).copied(u"support@desk.example"_s));
    const auto suggestions = SuggestionService(**m_database, m_room->settings, m_room->now).ofTicket(m_room->people.administrator, fate.ticket);
    QCOMPARE(suggestions->size(), 1);
    QCOMPARE(suggestions->first().kind, SuggestionKind::Copy);
    QCOMPARE(suggestions->first().address, u"eve@other.example"_s);
    QVERIFY(m_room->mailsTo(u"eve@other.example"_s).isEmpty());

    const MailFate eves = m_room->drop(AMail(u"eve@other.example"_s).authentic().answering(m_room->lastIdTo(ana)));
    QVERIFY(eves.ticket != fate.ticket);
    QCOMPARE(m_room->messages(fate.ticket).size(), 1);
}

void tst_MailFromCustomers::an_access_link_of_a_mailed_ticket_opens_it()
{
    const MailFate fate = m_room->drop(AMail(ana).authentic());
    PortalAccess access(**m_database, m_room->now);
    const auto cookie = access.redeemLink(m_room->mailsTo(ana).first().data["code"_L1].toString(), {});
    QVERIFY(cookie);
    QCOMPARE(access.grantOf(cookie->token)->ticket, fate.ticket);
}

void tst_MailFromCustomers::a_reply_goes_out_with_its_thread()
{
    const MailFate fate = m_room->drop(AMail(ana).authentic().id(u"first@customer.example"_s));
    const auto reply = TicketService(**m_database, m_room->settings, m_room->now)
                           .reply(m_room->people.administrator, fate.ticket, {MessageKind::Reply, u"Which one?"_s, {}, {}});
    const WaitingMail mail = m_room->mailsTo(ana).last();
    QCOMPARE(mail.templateName, u"reply"_s);
    QCOMPARE(mail.data["answers"_L1].toString(), u"first@customer.example"_s);
    QVERIFY(!mail.data["replyToken"_L1].toString().isEmpty());
    QCOMPARE(m_room->count("SELECT desk_message_id FROM mail_out WHERE template = 'reply'"), reply->id.value);
}

void tst_MailFromCustomers::the_files_of_a_mail_come_with_its_message()
{
    m_room->people.contact(ana);
    AMail first = AMail(ana).authentic();
    first.mail.parts = {{u"../nota.pdf"_s, u"application/pdf"_s, {}, "%PDF-1.4"}, {u"logo.png"_s, u"image/png"_s, u"logo@mail"_s, "no picture"}};
    const MailFate fate = m_room->drop(first);
    const auto files = m_room->messages(fate.ticket).first().attachments;
    QCOMPARE(files.size(), 2);
    QCOMPARE(files[0].name, u"nota.pdf"_s);
    QCOMPARE(files[0].type, u"application/pdf"_s);
    QCOMPARE(m_room->count("SELECT count(*) FROM attachment WHERE part_id = 'logo@mail'"), 1);

    AMail answer = AMail(ana).authentic().answering(m_room->lastIdTo(ana));
    answer.mail.parts = {{u"b.txt"_s, u"text/plain"_s, {}, "b"}};
    QCOMPARE(m_room->drop(answer, m_room->tokenAddressOf(ana)).ticket, fate.ticket);
    QCOMPARE(m_room->messages(fate.ticket).last().attachments.size(), 1);
}

void tst_MailFromCustomers::a_strangers_files_are_kept_and_never_sent_back()
{
    for (const bool proven : {false, true}) {
        const QString sender = proven ? u"bia@customer.example"_s : ana;
        AMail mail(sender);
        if (proven)
            mail.authentic();
        mail.mail.parts = {{u"virus.exe"_s, u"text/plain"_s, {}, "MZ"}};
        QCOMPARE(m_room->messages(m_room->drop(mail).ticket).first().attachments.size(), 1);
        const auto answers = m_room->mailsTo(sender);
        QCOMPARE(answers.size(), 1);
        QVERIFY(!answers.first().data.contains("attachments"_L1));
        QVERIFY(!answers.first().data.contains("files"_L1));
    }
}

QTEST_GUILESS_MAIN(tst_MailFromCustomers)
#include "tst_mailfromcustomers.moc"
