// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/mailroom.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString ana = u"ana@customer.example"_s;
const QString eve = u"eve@attacker.example"_s;
const QString gus = u"gus@desk.example"_s;

}

Q_DECLARE_METATYPE(AMail)

/// The wounds other help desks had by mail: a header is a claim, never a proof.
class tst_MailForgeries : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void a_forged_reference_never_enters_a_thread_data();
    void a_forged_reference_never_enters_a_thread();
    void anothers_token_opens_a_ticket_of_ones_own();
    void a_failed_authentication_is_not_outweighed_by_a_message_id();
    void a_failed_authentication_is_not_outweighed_by_a_reply_token();
    void a_subject_never_threads();
    void control_words_have_no_power();
    void a_forged_from_of_an_agent_never_speaks_as_the_agent();
    void results_of_a_strange_server_prove_nothing();
    void without_a_trusted_server_nothing_is_authenticated();
    void an_address_that_is_none_is_held_data();
    void an_address_that_is_none_is_held();
    void a_bidi_name_and_a_long_subject_are_taken_as_text();
    void a_reply_to_of_a_stranger_gets_nothing();

private:
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<MailRoom> m_room;
    Ticket m_ticket;
};

void tst_MailForgeries::init()
{
    m_database = TestDatabase::ofThisRow();
    if (!m_database->isOpen())
        QSKIP(m_database->problem());
    m_room = std::make_unique<MailRoom>(**m_database);
    m_room->people.user(gus);
    m_ticket = m_room->opened(m_room->people.contact(ana));
}

void tst_MailForgeries::a_forged_reference_never_enters_a_thread_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("reference");
    QTest::newRow("the name of the thread, by a stranger") << eve << u"ticket-1@desk.example"_s;
    QTest::newRow("the name of the thread, as the customer") << ana << u"ticket-1@desk.example"_s;
    QTest::newRow("our mail to the customer, by a stranger") << eve << u"OURS"_s;
    QTest::newRow("a message id that we never made") << ana << u"0123456789abcdef0123456789abcdef@desk.example"_s;
    QTest::newRow("the customer's own first mail, by a stranger") << eve << u"first@customer.example"_s;
    QTest::newRow("the customer's own first mail, unproven") << ana << u"first@customer.example"_s;
}

void tst_MailForgeries::a_forged_reference_never_enters_a_thread()
{
    QFETCH(QString, from);
    QFETCH(QString, reference);
    const QString ours = m_room->lastIdTo(ana);
    m_room->drop(AMail(ana).id(u"first@customer.example"_s), m_room->tokenAddressOf(ana));
    const auto before = m_room->messages(m_ticket.id).size();
    const bool isStranger = from == eve;
    AMail forged(from);
    forged.answering(reference == u"OURS"_s ? ours : QString(reference).replace(u"ticket-1"_s, u"ticket-%1"_s.arg(m_ticket.id.value)));
    const MailFate fate = m_room->drop(isStranger ? forged.authentic() : forged);
    QCOMPARE(fate.state, u"decided"_s);
    QVERIFY(fate.ticket != m_ticket.id);
    QCOMPARE(m_room->messages(m_ticket.id).size(), before);
    const bool isKnown = !reference.startsWith(u"0123"_s);
    QCOMPARE(fate.path.contains(u"\"outcome\":\"unproven\""_s) && fate.path.contains(u"#%1"_s.arg(m_ticket.number)), isKnown);
}

void tst_MailForgeries::anothers_token_opens_a_ticket_of_ones_own()
{
    const MailFate fate = m_room->drop(AMail(eve).authentic(), m_room->tokenAddressOf(ana));
    QVERIFY(fate.ticket != m_ticket.id);
    QVERIFY(m_room->ticket(fate.ticket).requester != m_ticket.requester);
    QCOMPARE(m_room->messages(m_ticket.id).size(), 1);
    QCOMPARE(m_room->drop(AMail(ana), m_room->tokenAddressOf(ana)).ticket, m_ticket.id);
}

void tst_MailForgeries::a_failed_authentication_is_not_outweighed_by_a_message_id()
{
    const MailFate fate = m_room->drop(AMail(ana).by(u"mx.desk.example; dmarc=fail header.from=customer.example"_s).answering(m_room->lastIdTo(ana)));
    QVERIFY(fate.ticket != m_ticket.id);
}

void tst_MailForgeries::a_failed_authentication_is_not_outweighed_by_a_reply_token()
{
    m_room->drop(AMail(eve));
    for (const QString &sender : {ana, eve}) {
        const AMail forged = AMail(sender).by(u"mx.desk.example; dmarc=fail header.from="_s + sender.section(u'@', 1));
        const MailFate fate = m_room->drop(forged, m_room->tokenAddressOf(sender));
        QCOMPARE(fate.state, u"quarantined"_s);
        QCOMPARE(fate.reason, u"mail.sender-unproven"_s);
        QVERIFY(fate.ticket.isValid());
        QCOMPARE(m_room->messages(fate.ticket).size(), 1);
    }
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM contact"), 1);
    QCOMPARE(m_room->drop(AMail(ana), m_room->tokenAddressOf(ana)).ticket, m_ticket.id);
}

void tst_MailForgeries::a_subject_never_threads()
{
    const MailFate fate = m_room->drop(AMail(ana, u"Re: [#%1] Printer"_s.arg(m_ticket.number)).authentic());
    QVERIFY(fate.ticket != m_ticket.id);
}

void tst_MailForgeries::control_words_have_no_power()
{
    m_room->drop(AMail(ana).text(u"Status: closed\nPrivate: yes\n#note\n#close"_s), m_room->tokenAddressOf(ana));
    QCOMPARE(m_room->messages(m_ticket.id).last().kind, MessageKind::Reply);
    QCOMPARE(m_room->ticket(m_ticket.id).status, TicketStatus::Open);
    QVERIFY(m_room->messages(m_ticket.id).last().text.startsWith(u"Status: closed"_s));
}

void tst_MailForgeries::a_forged_from_of_an_agent_never_speaks_as_the_agent()
{
    const QString known = m_room->lastIdTo(ana);
    for (AMail mail : {AMail(gus), AMail(gus).authentic(), AMail(gus).named(u"Gus"_s)}) {
        mail.answering(known).text(u"#reply\nYour account is closed."_s);
        QCOMPARE(m_room->drop(mail, m_room->tokenAddressOf(ana)).state, u"quarantined"_s);
    }
    QCOMPARE(m_room->messages(m_ticket.id).size(), 1);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM message WHERE author_kind = 0 AND channel = 2"), 0);
}

void tst_MailForgeries::results_of_a_strange_server_prove_nothing()
{
    const MailFate fate = m_room->drop(AMail(gus).by(u"mx.attacker.example; dmarc=pass header.from=desk.example"_s)
                                           .by(u"mx.desk.example; spf=none"_s)
                                           .by(u"mx.desk.example; dmarc=pass header.from=desk.example"_s));
    QVERIFY(!m_room->ticket(fate.ticket).requesterUser.isValid());
}

void tst_MailForgeries::without_a_trusted_server_nothing_is_authenticated()
{
    m_room->settings.mail.authservId.clear();
    const MailFate fate = m_room->drop(AMail(gus).authentic());
    QCOMPARE(m_room->ticket(fate.ticket).requesterAddress, gus);
}

void tst_MailForgeries::an_address_that_is_none_is_held_data()
{
    QTest::addColumn<QStringList>("from");
    QTest::addColumn<QString>("reason");
    QTest::newRow("none") << QStringList() << u"mail.from-missing"_s;
    QTest::newRow("two") << QStringList{ana, gus} << u"mail.from-several"_s;
    QTest::newRow("no address") << QStringList{u"ana"_s} << u"mail.from-invalid"_s;
    QTest::newRow("line break") << QStringList{u"ana@customer.example\r\nBcc: x@y.example"_s} << u"mail.from-invalid"_s;
    QTest::newRow("zero width") << QStringList{u"an\u200ba@customer.example"_s} << u"mail.from-invalid"_s;
}

void tst_MailForgeries::an_address_that_is_none_is_held()
{
    QFETCH(QStringList, from);
    QFETCH(QString, reason);
    AMail mail(ana);
    mail.mail.from.clear();
    for (const QString &address : from)
        mail.mail.from.append({{}, address});
    const MailFate fate = m_room->drop(mail);
    QCOMPARE(fate.state, u"quarantined"_s);
    QCOMPARE(fate.reason, reason);
}

void tst_MailForgeries::a_bidi_name_and_a_long_subject_are_taken_as_text()
{
    const MailFate fate = m_room->drop(AMail(eve, QString(100'000, u'x') + u"\u202e"_s).named(u"\u202eanA\n<script>"_s).authentic());
    QCOMPARE(fate.state, u"decided"_s);
    QVERIFY(m_room->ticket(fate.ticket).subject.size() <= 1'000);
    QVERIFY(!m_room->ticket(fate.ticket).requesterName.contains(u'\n'));
}

void tst_MailForgeries::a_reply_to_of_a_stranger_gets_nothing()
{
    AMail mail(ana);
    mail.mail.replyTo = {{{}, eve}};
    m_room->drop(mail.authentic());
    QVERIFY(m_room->mailsTo(eve).isEmpty());
}

QTEST_GUILESS_MAIN(tst_MailForgeries)
#include "tst_mailforgeries.moc"
