// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/contactservice.h"
#include "app/server/service/suggestionservice.h"
#include "app/server/service/userservice.h"
#include "app/server/service/mailoutservice.h"
#include "app/server/service/ticketservice.h"
#include "tests/support/mailroom.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString gus = u"gus@desk.example"_s;
const QString ana = u"ana@customer.example"_s;

}

/// Mail from a user's address: the rows A3, B8, C1 and F1 to F10 of the rule book.
class tst_MailFromUsers : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void a3_mailFromAnAgentsAddressMakesNoContact();
    void b8_aFormerAddressIsOutsideMail();
    void c1_aDeactivatedAgentHasNoStanding();
    void c1_notificationsToADeactivatedAgentStop();
    void c7_aBlockedContactsMailIsHeld_data();
    void c7_aBlockedContactsMailIsHeld();
    void c7_theUserOfABlockedContactsAddressIsHeard();
    void f1_anAuthenticatedAgentAsksForHimself();
    void f1_anAcceptedClashAsksAsTheContact();
    void f2_outsidePeopleAreSuggested();
    void f2_theForwardedSenderIsSuggested();
    void f2_aConfirmedCustomerBecomesTheRequester();
    void f3_anAnswerToANotificationIsANote();
    void f3_theFirstLineOverrides_data();
    void f3_theFirstLineOverrides();
    void f3_theSiteMayWantReplies();
    void f4_theRequesterAnswersAsACustomer();
    void f5_aMissingTokenIsHeld();
    void f5_aFailedAuthenticationIsHeld();
    void f5_anUnprovenNewMailIsOutsideMail();
    void f6_aCopiedAgentWhoAnswersAllNotes();
    void f7_aForwardedNotificationRevokesItsToken();
    void f8_anOutOfOfficeIsDropped();
    void f10_aUsersMailHasNoPortalLink();

private:
    void block(const QString &address) { QVERIFY((*m_database)->execute("UPDATE contact SET blocked = 1 WHERE id = (SELECT contact_id FROM contact_address WHERE key = ?)", {address})); }
    void accept(const QString &address) { QVERIFY((*m_database)->execute("UPDATE clash SET state = 'accepted' WHERE key = ?", {address})); }

    /// A ticket of Ana's that Gus has, and the notification of what she wrote.
    Ticket notified();

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<MailRoom> m_room;
    UserId m_gus;
};

void tst_MailFromUsers::init()
{
    m_database = TestDatabase::ofThisRow();
    if (!m_database->isOpen())
        QSKIP(m_database->problem());
    m_room = std::make_unique<MailRoom>(**m_database);
    m_gus = m_room->people.user(gus);
}

Ticket tst_MailFromUsers::notified()
{
    const Ticket ticket = m_room->opened(m_room->people.contact(ana), m_gus);
    m_room->drop(AMail(ana).text(u"Still broken."_s), m_room->tokenAddressOf(ana));
    if (m_room->mailsTo(gus).size() != 1)
        qFatal("Gus was not told");
    return m_room->ticket(ticket.id);
}

void tst_MailFromUsers::a3_mailFromAnAgentsAddressMakesNoContact()
{
    for (const AMail &mail : {AMail(gus).authentic(), AMail(gus)}) {
        const MailFate fate = m_room->drop(mail);
        QCOMPARE(fate.state, u"decided"_s);
        QVERIFY(fate.ticket.isValid());
        QVERIFY(!m_room->ticket(fate.ticket).requester.isValid());
    }
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM contact"), 0);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM audit WHERE action = 'mail.from-user'"), 2);
}

void tst_MailFromUsers::b8_aFormerAddressIsOutsideMail()
{
    QVERIFY((*m_database)->execute("UPDATE user_address SET state = 'former' WHERE key = ?", {gus}));
    const MailFate fate = m_room->drop(AMail(gus).authentic());
    QVERIFY(!m_room->ticket(fate.ticket).requesterUser.isValid());
    QCOMPARE(m_room->ticket(fate.ticket).requesterAddress, gus);
    QVERIFY(fate.path.contains(u"former-user"_s));
    QVERIFY(m_room->mailsTo(gus).isEmpty());
}

void tst_MailFromUsers::c1_aDeactivatedAgentHasNoStanding()
{
    const Ticket ticket = notified();
    QVERIFY((*m_database)->execute("UPDATE account_user SET state = 'deactivated' WHERE id = ?", {m_gus}));
    const MailFate answer = m_room->drop(AMail(gus).authentic(), m_room->tokenAddressOf(gus));
    QCOMPARE(answer.state, u"quarantined"_s);
    QCOMPARE(answer.reason, u"mail.user-unproven"_s);
    QCOMPARE(m_room->messages(ticket.id).size(), 2);

    const MailFate fresh = m_room->drop(AMail(gus).authentic());
    QVERIFY(!m_room->ticket(fresh.ticket).requesterUser.isValid());
    QCOMPARE(m_room->ticket(fresh.ticket).requesterAddress, gus);
}

void tst_MailFromUsers::c1_notificationsToADeactivatedAgentStop()
{
    notified();
    QVERIFY((*m_database)->execute("UPDATE account_user SET state = 'deactivated' WHERE id = ?", {m_gus}));
    MailOutService mails(**m_database, m_room->now);
    for (auto mail = mails.take(m_room->now + 1); mail && *mail; mail = mails.take(m_room->now + 1))
        QVERIFY((**mail).draft.toAddress != gus);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM mail_out WHERE state = 'failed' AND last_error = 'user.inactive'"), 1);
    m_room->drop(AMail(ana).text(u"And again."_s), m_room->tokenAddressOf(ana));
    QCOMPARE(m_room->mailsTo(gus).size(), 1);
}

void tst_MailFromUsers::c7_aBlockedContactsMailIsHeld_data()
{
    QTest::addColumn<QString>("by");
    for (const char *by : {"nothing", "authentication", "token", "another address"})
        QTest::newRow(by) << QString::fromLatin1(by);
}

void tst_MailFromUsers::c7_aBlockedContactsMailIsHeld()
{
    QFETCH(QString, by);
    const QString other = u"ana@home.example"_s;
    const ContactId contact = m_room->people.contact(ana);
    QVERIFY(ContactService(**m_database, m_room->now).addEmail(m_room->people.administrator, contact, other));
    const Ticket ticket = m_room->opened(contact);
    block(ana);
    const AMail mail(by == u"another address"_s ? other : ana);
    const MailFate fate = m_room->drop(by == u"authentication"_s ? AMail(mail).authentic() : mail,
                                       by == u"token"_s ? m_room->tokenAddressOf(ana) : u"support@desk.example"_s);
    QCOMPARE(fate.state, u"quarantined"_s);
    QCOMPARE(fate.reason, u"mail.contact-blocked"_s);
    QCOMPARE(fate.ticket, by == u"token"_s ? ticket.id : TicketId());
    QCOMPARE(m_room->messages(ticket.id).size(), 1);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM ticket"), 1);
    QCOMPARE(m_room->mailsTo(ana).size(), 1);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM audit WHERE action = 'mail.held'"), 1);
}

void tst_MailFromUsers::c7_theUserOfABlockedContactsAddressIsHeard()
{
    const Ticket ticket = notified();
    const Ticket contacts = m_room->opened(m_room->people.contact(gus));
    const QString asContact = m_room->tokenAddressOf(gus);
    m_room->drop(AMail(ana).text(u"Well?"_s), m_room->tokenAddressOf(ana));
    block(gus);
    QCOMPARE(m_room->drop(AMail(gus).authentic(), m_room->tokenAddressOf(gus)).ticket, ticket.id);
    QCOMPARE(m_room->messages(ticket.id).last().authorId, m_gus.value);
    QCOMPARE(m_room->ticket(m_room->drop(AMail(gus).authentic()).ticket).requesterUser, m_gus);

    QCOMPARE(m_room->drop(AMail(gus).authentic(), asContact).reason, u"mail.contact-blocked"_s);
    QCOMPARE(m_room->drop(AMail(gus)).reason, u"mail.contact-blocked"_s);
    accept(gus);
    QCOMPARE(m_room->drop(AMail(gus).authentic()).reason, u"mail.contact-blocked"_s);
    QCOMPARE(m_room->messages(contacts.id).size(), 1);
}

void tst_MailFromUsers::f1_anAuthenticatedAgentAsksForHimself()
{
    const MailFate fate = m_room->drop(AMail(gus).authentic());
    QCOMPARE(fate.state, u"decided"_s);
    const Ticket ticket = m_room->ticket(fate.ticket);
    QCOMPARE(ticket.requesterUser, m_gus);
    QVERIFY(!ticket.requester.isValid());
    QCOMPARE(ticket.channel, Channel::Mail);
    QCOMPARE(m_room->messages(ticket.id).first().authorKind, AuthorKind::Contact);
    QVERIFY2(m_room->mailsTo(gus).isEmpty(), "no automatic answer to a colleague");
}

void tst_MailFromUsers::f1_anAcceptedClashAsksAsTheContact()
{
    const ContactId contact = m_room->people.contact(gus);
    QCOMPARE(m_room->ticket(m_room->drop(AMail(gus).authentic()).ticket).requesterUser, m_gus);
    accept(gus);
    const Ticket ticket = m_room->ticket(m_room->drop(AMail(gus).authentic()).ticket);
    QCOMPARE(ticket.requester, contact);
    QVERIFY(!ticket.requesterUser.isValid());
    for (const WaitingMail &mail : m_room->mailsTo(gus))
        QVERIFY(!mail.data.contains("link"_L1));
}

void tst_MailFromUsers::f2_outsidePeopleAreSuggested()
{
    const MailFate fate = m_room->drop(AMail(gus).authentic().copied(ana).copied(u"root@desk.example"_s));
    const auto suggestions = SuggestionService(**m_database, m_room->settings, m_room->now).ofTicket(m_room->people.administrator, fate.ticket);
    QCOMPARE(suggestions->size(), 1);
    QCOMPARE(suggestions->first().address, ana);
    QCOMPARE(suggestions->first().kind, SuggestionKind::Customer);
    QCOMPARE(m_room->ticket(fate.ticket).requesterUser, m_gus);
    QVERIFY(m_room->mailsTo(ana).isEmpty());
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM contact"), 0);
}

void tst_MailFromUsers::f2_theForwardedSenderIsSuggested()
{
    const MailFate fate = m_room->drop(AMail(gus, u"Fwd: Printer"_s).authentic().text(
        u"See below.\n\n---------- Forwarded message ---------\nDe: Ana Lima <ana@customer.example>\nDate: today\n\nIt is broken."_s));
    const auto suggestions = SuggestionService(**m_database, m_room->settings, m_room->now).ofTicket(m_room->people.administrator, fate.ticket);
    QCOMPARE(suggestions->size(), 1);
    QCOMPARE(suggestions->first().address, ana);
    QCOMPARE(suggestions->first().name, u"Ana Lima"_s);
    QVERIFY(m_room->mailsTo(ana).isEmpty());
}

void tst_MailFromUsers::f2_aConfirmedCustomerBecomesTheRequester()
{
    const MailFate fate = m_room->drop(AMail(gus).authentic().copied(ana));
    SuggestionService service(**m_database, m_room->settings, m_room->now);
    const SuggestionId id = service.ofTicket(m_room->people.administrator, fate.ticket)->first().id;
    QVERIFY(service.confirm(m_room->people.administrator, fate.ticket, id));
    const Ticket ticket = m_room->ticket(fate.ticket);
    QVERIFY(ticket.requester.isValid());
    QVERIFY(!ticket.requesterUser.isValid());
    QCOMPARE(m_room->mailsTo(ana).size(), 1);
    QVERIFY(!m_room->mailsTo(ana).first().data["link"_L1].toString().isEmpty());
    QVERIFY(!service.confirm(m_room->people.administrator, fate.ticket, id));
}

void tst_MailFromUsers::f3_anAnswerToANotificationIsANote()
{
    const Ticket before = notified();
    const MailFate fate = m_room->drop(AMail(gus).authentic().text(u"He means the cartridge.\n\n> ##- Write your answer above this line -##\n> secret footer"_s),
                                       m_room->tokenAddressOf(gus));
    QCOMPARE(fate.ticket, before.id);
    const Message note = m_room->messages(before.id).last();
    QCOMPARE(note.id, fate.message);
    QCOMPARE(note.kind, MessageKind::Note);
    QCOMPARE(note.authorKind, AuthorKind::User);
    QCOMPARE(note.authorId, m_gus.value);
    QCOMPARE(note.text, u"He means the cartridge."_s);
    QCOMPARE(m_room->ticket(before.id).status, before.status);
    QCOMPARE(m_room->mailsTo(ana).size(), 1);
}

void tst_MailFromUsers::f3_theFirstLineOverrides_data()
{
    QTest::addColumn<MessageKind>("site");
    QTest::addColumn<QString>("text");
    QTest::addColumn<MessageKind>("kind");
    QTest::newRow("#reply") << MessageKind::Note << u"#reply\nIt is the cartridge."_s << MessageKind::Reply;
    QTest::newRow("#REPLY behind blanks") << MessageKind::Note << u"\n  #REPLY \nIt is the cartridge."_s << MessageKind::Reply;
    QTest::newRow("#note") << MessageKind::Reply << u"#note\nIt is the cartridge."_s << MessageKind::Note;
    QTest::newRow("not in the first line") << MessageKind::Note << u"It is\n#reply\nthe cartridge."_s << MessageKind::Note;
    QTest::newRow("other words have no power") << MessageKind::Note << u"Private: false\nStatus: closed"_s << MessageKind::Note;
}

void tst_MailFromUsers::f3_theFirstLineOverrides()
{
    QFETCH(MessageKind, site);
    QFETCH(QString, text);
    QFETCH(MessageKind, kind);
    m_room->settings.mail.agentAnswers = site;
    const Ticket ticket = notified();
    m_room->drop(AMail(gus).authentic().text(text), m_room->tokenAddressOf(gus));
    const Message said = m_room->messages(ticket.id).last();
    QCOMPARE(said.kind, kind);
    QVERIFY(!said.text.startsWith(u"#"_s));
    QCOMPARE(m_room->mailsTo(ana).size(), kind == MessageKind::Reply ? 2 : 1);
}

void tst_MailFromUsers::f3_theSiteMayWantReplies()
{
    m_room->settings.mail.agentAnswers = MessageKind::Reply;
    const Ticket ticket = notified();
    m_room->drop(AMail(gus).authentic().text(u"It is the cartridge."_s), m_room->tokenAddressOf(gus));
    QCOMPARE(m_room->messages(ticket.id).last().kind, MessageKind::Reply);
    QCOMPARE(m_room->ticket(ticket.id).status, TicketStatus::Pending);
    QCOMPARE(m_room->mailsTo(ana).last().templateName, u"reply"_s);
}

void tst_MailFromUsers::f4_theRequesterAnswersAsACustomer()
{
    const MailFate asked = m_room->drop(AMail(gus).authentic());
    TicketService(**m_database, m_room->settings, m_room->now)
        .reply(m_room->people.administrator, asked.ticket, {MessageKind::Reply, u"Which one?"_s, {}, {}});
    QCOMPARE(m_room->ticket(asked.ticket).status, TicketStatus::Pending);
    const MailFate answer = m_room->drop(AMail(gus).authentic().text(u"The one upstairs."_s), m_room->tokenAddressOf(gus));
    QCOMPARE(answer.ticket, asked.ticket);
    const Message said = m_room->messages(asked.ticket).last();
    QCOMPARE(said.kind, MessageKind::Reply);
    QCOMPARE(said.authorKind, AuthorKind::Contact);
    QCOMPARE(m_room->ticket(asked.ticket).status, TicketStatus::Open);
}

void tst_MailFromUsers::f5_aMissingTokenIsHeld()
{
    const Ticket ticket = notified();
    for (const QString &id : {m_room->lastIdTo(gus), m_room->lastIdTo(ana), u"ticket-%1@desk.example"_s.arg(ticket.id.value)}) {
        const MailFate fate = m_room->drop(AMail(gus).authentic().answering(id));
        QCOMPARE(fate.state, u"quarantined"_s);
        QCOMPARE(fate.reason, u"mail.user-unproven"_s);
        QCOMPARE(fate.ticket, ticket.id);
    }
    QCOMPARE(m_room->messages(ticket.id).size(), 2);
    QCOMPARE(m_room->mailsTo(gus).size(), 1);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM audit WHERE action = 'mail.held'"), 3);
}

void tst_MailFromUsers::f5_aFailedAuthenticationIsHeld()
{
    const Ticket ticket = notified();
    const QString token = m_room->tokenAddressOf(gus);
    for (const AMail &mail : {AMail(gus), AMail(gus).by(u"mx.desk.example; dmarc=fail"_s), AMail(gus).by(u"mx.attacker.example; dmarc=pass"_s)}) {
        const MailFate fate = m_room->drop(mail, token);
        QCOMPARE(fate.state, u"quarantined"_s);
        QCOMPARE(fate.reason, u"mail.user-unproven"_s);
    }
    QCOMPARE(m_room->messages(ticket.id).size(), 2);
    QCOMPARE(m_room->drop(AMail(gus).authentic(), token).ticket, ticket.id);
    QCOMPARE(m_room->messages(ticket.id).size(), 3);
}

void tst_MailFromUsers::f5_anUnprovenNewMailIsOutsideMail()
{
    const Ticket ticket = m_room->ticket(m_room->drop(AMail(gus)).ticket);
    QVERIFY(!ticket.requesterUser.isValid());
    QVERIFY(!ticket.requester.isValid());
    QCOMPARE(ticket.requesterAddress, gus);
    QVERIFY(m_room->mailsTo(gus).isEmpty());
}

void tst_MailFromUsers::f6_aCopiedAgentWhoAnswersAllNotes()
{
    m_room->people.contact(ana);
    m_room->settings.mail.agentAnswers = MessageKind::Reply;
    const MailFate asked = m_room->drop(AMail(ana).authentic().copied(gus).id(u"asked@customer.example"_s));
    const MailFate answer = m_room->drop(AMail(gus).authentic().to(ana).copied(u"support@desk.example"_s).text(u"#reply\nI know this one."_s)
                                             .answering(u"asked@customer.example"_s));
    QCOMPARE(answer.ticket, asked.ticket);
    const Message note = m_room->messages(asked.ticket).last();
    QCOMPARE(note.kind, MessageKind::Note);
    QCOMPARE(note.authorKind, AuthorKind::User);
    QCOMPARE(note.authorId, m_gus.value);
    QCOMPARE(m_room->ticket(asked.ticket).status, TicketStatus::New);

    const MailFate forged = m_room->drop(AMail(gus).answering(u"asked@customer.example"_s));
    QCOMPARE(forged.reason, u"mail.user-unproven"_s);
}

void tst_MailFromUsers::f7_aForwardedNotificationRevokesItsToken()
{
    const Ticket ticket = notified();
    const QString token = m_room->tokenAddressOf(gus);
    const MailFate fate = m_room->drop(AMail(ana).authentic(), token);
    QCOMPARE(fate.state, u"quarantined"_s);
    QCOMPARE(fate.reason, u"mail.token-not-senders"_s);
    QCOMPARE(m_room->mailsTo(gus).last().templateName, u"agent-alert"_s);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM audit WHERE action = 'mail.token-revoked'"), 1);
    QCOMPARE(m_room->messages(ticket.id).size(), 2);

    const MailFate late = m_room->drop(AMail(gus).authentic(), token);
    QCOMPARE(late.state, u"quarantined"_s);
    m_room->drop(AMail(ana).text(u"Hello?"_s), m_room->tokenAddressOf(ana));
    QCOMPARE(m_room->drop(AMail(gus).authentic(), m_room->tokenAddressOf(gus)).ticket, ticket.id);
}

void tst_MailFromUsers::f8_anOutOfOfficeIsDropped()
{
    const Ticket ticket = notified();
    for (const MachineSign sign : {MachineSign::AutoSubmitted, MachineSign::NullReturnPath, MachineSign::Precedence}) {
        const MailFate fate = m_room->drop(AMail(gus).authentic().sign(sign), m_room->tokenAddressOf(gus));
        QCOMPARE(fate.state, u"decided"_s);
        QCOMPARE(fate.reason, u"mail.out-of-office"_s);
        QVERIFY(!fate.ticket.isValid());
    }
    QCOMPARE(m_room->messages(ticket.id).size(), 2);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM audit WHERE action = 'mail.dropped'"), 3);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM mail_in_raw"), 4);
}

void tst_MailFromUsers::f10_aUsersMailHasNoPortalLink()
{
    const MailFate asked = m_room->drop(AMail(gus).authentic());
    TicketService(**m_database, m_room->settings, m_room->now)
        .reply(m_room->people.administrator, asked.ticket, {MessageKind::Reply, u"Which one?"_s, {}, {}});
    const auto mails = m_room->mailsTo(gus);
    QCOMPARE(mails.size(), 1);
    QCOMPARE(mails.first().templateName, u"reply"_s);
    QVERIFY(!mails.first().data.contains("link"_L1));
    QVERIFY(!mails.first().data["replyToken"_L1].toString().isEmpty());
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM portal_token"), 0);
}

QTEST_GUILESS_MAIN(tst_MailFromUsers)
#include "tst_mailfromusers.moc"
