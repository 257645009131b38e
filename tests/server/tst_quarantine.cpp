// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/arrival/arrivallimits.h"
#include "app/server/service/quarantineservice.h"
#include "tests/support/mailroom.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray bytes = "Authentication-Results: mx.desk.example; dmarc=none\r\nFrom: Shop <no-reply@shop.example>\r\nTo: support@desk.example\r\n"
                         "Subject: Your order\r\nMessage-ID: <1@shop.example>\r\n\r\nIt is on its way.\r\n";

}

class tst_Quarantine : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void a_held_mail_is_listed_with_its_reason();
    void the_list_goes_on_where_it_stopped();
    void an_accepted_mail_opens_a_ticket();
    void a_mail_accepted_into_a_ticket_is_a_note();
    void a_customers_mail_accepted_into_the_own_ticket_is_a_message();
    void an_accepted_machine_is_not_answered();
    void what_was_decided_cannot_be_decided_again();
    void a_discarded_mail_keeps_its_bytes();
    void a_mail_without_a_sender_needs_a_ticket();
    void a_mail_about_a_ticket_out_of_sight_is_not_shown();
    void a_held_answer_is_shown_to_who_may_see_its_ticket_data();
    void a_held_answer_is_shown_to_who_may_see_its_ticket();
    void nobody_accepts_a_mail_into_a_ticket_out_of_sight();
    void an_accepted_answer_whose_authentication_failed_proves_nothing();
    void a_message_tells_where_it_came_from();

private:
    QuarantineService service() { return {**m_database, m_room->settings, m_room->now}; }
    const Caller &caller() const { return m_room->people.administrator; }

    /// Holds a mail whose bytes are \a raw, as the real reader reads them.
    MailInId hold(const QByteArray &raw = bytes);

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<MailRoom> m_room;
};

void tst_Quarantine::init()
{
    m_database = TestDatabase::ofThisRow();
    if (!m_database->isOpen())
        QSKIP(m_database->problem());
    m_room = std::make_unique<MailRoom>(**m_database);
}

MailInId tst_Quarantine::hold(const QByteArray &raw)
{
    const MailFate fate = m_room->dropBytes(raw);
    if (fate.state != u"quarantined"_s)
        qFatal("it is not held: %s", qPrintable(fate.path));
    return fate.id;
}

void tst_Quarantine::a_held_mail_is_listed_with_its_reason()
{
    const MailInId id = hold();
    const auto page = service().page(caller(), {}, 50);
    QCOMPARE(page->items.size(), 1);
    const IncomingMail mail = page->items.first();
    QCOMPARE(mail.id, id);
    QCOMPARE(mail.from, u"no-reply@shop.example"_s);
    QCOMPARE(mail.to, u"support@desk.example"_s);
    QCOMPARE(mail.subject, u"Your order"_s);
    QCOMPARE(mail.reason, u"mail.no-reply-sender"_s);
    QCOMPARE(mail.size, bytes.size());
    QCOMPARE(mail.receivedAt, m_room->now);

    const auto whole = service().byId(caller(), id);
    QCOMPARE(whole->preview, u"It is on its way."_s);
    QCOMPARE(whole->steps.last(), (MailStep{u"machine"_s, u"held"_s, u"mail.no-reply-sender"_s}));
}

void tst_Quarantine::the_list_goes_on_where_it_stopped()
{
    QList<MailInId> held;
    for (int i = 0; i < 5; ++i)
        held.prepend(hold("X: " + QByteArray::number(i) + "\r\n" + QByteArray(bytes).replace("<1@", '<' + QByteArray::number(i) + '@')));
    QList<MailInId> seen;
    QString cursor;
    do {
        const auto page = service().page(caller(), cursor, 2);
        QVERIFY(page);
        for (const IncomingMail &mail : page->items)
            seen.append(mail.id);
        cursor = page->next;
    } while (!cursor.isEmpty());
    QCOMPARE(seen, held);
}

void tst_Quarantine::an_accepted_mail_opens_a_ticket()
{
    const MailInId id = hold();
    const auto outcome = service().accept(caller(), id, {});
    QVERIFY(outcome);
    const Ticket ticket = m_room->ticket(outcome->ticket);
    QCOMPARE(ticket.requesterAddress, u"no-reply@shop.example"_s);
    QCOMPARE(ticket.subject, u"Your order"_s);
    QCOMPARE(m_room->fateOf(id).state, u"decided"_s);
    QVERIFY(m_room->fateOf(id).path.contains(u"lifted"_s));
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM audit WHERE action = 'quarantine.accepted' AND actor_user_id = ?", {caller().user}), 1);
    QVERIFY(service().page(caller(), {}, 50)->items.isEmpty());
}

void tst_Quarantine::a_mail_accepted_into_a_ticket_is_a_note()
{
    const Ticket ticket = m_room->opened(m_room->people.contact(u"ana@customer.example"_s));
    const auto outcome = service().accept(caller(), hold(), ticket.id);
    QCOMPARE(outcome->ticket, ticket.id);
    const Message note = m_room->messages(ticket.id).last();
    QCOMPARE(note.kind, MessageKind::Note);
    QCOMPARE(note.text, u"It is on its way."_s);
    QCOMPARE(m_room->ticket(ticket.id).status, ticket.status);
}

void tst_Quarantine::a_customers_mail_accepted_into_the_own_ticket_is_a_message()
{
    const Ticket ticket = m_room->opened(m_room->people.contact(u"no-reply@shop.example"_s));
    QVERIFY(service().accept(caller(), hold(), ticket.id));
    QCOMPARE(m_room->messages(ticket.id).last().kind, MessageKind::Reply);
    QCOMPARE(m_room->messages(ticket.id).last().authorId, ticket.requester.value);
}

void tst_Quarantine::an_accepted_machine_is_not_answered()
{
    QVERIFY(service().accept(caller(), hold(), {}));
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM mail_out"), 0);
}

void tst_Quarantine::what_was_decided_cannot_be_decided_again()
{
    const MailInId id = hold();
    QVERIFY(service().accept(caller(), id, {}));
    QCOMPARE(service().accept(caller(), id, {}).error().code, u"quarantine.unknown"_s);
    QCOMPARE(service().discard(caller(), id).error().code, u"quarantine.unknown"_s);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM ticket"), 1);
}

void tst_Quarantine::a_discarded_mail_keeps_its_bytes()
{
    const MailInId id = hold();
    QVERIFY(service().discard(caller(), id));
    QCOMPARE(m_room->fateOf(id).state, u"discarded"_s);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM mail_in_raw"), 1);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM audit WHERE action = 'quarantine.discarded'"), 1);
}

void tst_Quarantine::a_mail_without_a_sender_needs_a_ticket()
{
    const MailInId id = hold("To: support@desk.example\r\nSubject: x\r\nMessage-ID: <2@x.example>\r\n\r\nHello\r\n");
    QCOMPARE(service().accept(caller(), id, {}).error().code, u"mail.no-sender"_s);
    QCOMPARE(service().accept(caller(), id, TicketId{99}).error().code, u"ticket.unknown"_s);
    QCOMPARE(m_room->fateOf(id).state, u"quarantined"_s);
    const Ticket ticket = m_room->opened(m_room->people.contact(u"ana@customer.example"_s));
    QVERIFY(service().accept(caller(), id, ticket.id));
}

void tst_Quarantine::a_mail_about_a_ticket_out_of_sight_is_not_shown()
{
    const TeamId team = m_room->people.desk.team(u"Night"_s);
    const Ticket ticket = m_room->opened(m_room->people.contact(u"ana@customer.example"_s));
    const MailInId id = hold();
    QVERIFY((*m_database)->execute("UPDATE ticket SET team_id = ? WHERE id = ?", {team, ticket.id}));
    QVERIFY((*m_database)->execute("UPDATE mail_in SET ticket_id = ? WHERE id = ?", {ticket.id, id}));
    Caller other = caller();
    other.seesAllTickets = false;
    QVERIFY(service().page(other, {}, 50)->items.isEmpty());
    QCOMPARE(service().byId(other, id).error().code, u"quarantine.unknown"_s);
    QCOMPARE(service().discard(other, id).error().code, u"quarantine.unknown"_s);
    other.teams = {team};
    QCOMPARE(service().page(other, {}, 50)->items.size(), 1);
}

void tst_Quarantine::a_held_answer_is_shown_to_who_may_see_its_ticket_data()
{
    QTest::addColumn<QString>("reason");
    for (const char *reason : {"mail.sender-limit", "mail.ticket-limit", "mail.loop", "mail.too-many-parts", "mail.from-several",
                               "mail.bounce-unmatched", "mail.abuse-report", "mail.no-reply-sender"})
        QTest::newRow(reason) << QString::fromLatin1(reason);
}

void tst_Quarantine::a_held_answer_is_shown_to_who_may_see_its_ticket()
{
    QFETCH(QString, reason);
    const QString ana = u"ana@customer.example"_s;
    const TeamId team = m_room->people.desk.team(u"Night"_s);
    const Ticket ticket = m_room->opened(m_room->people.contact(ana));
    QVERIFY((*m_database)->execute("UPDATE ticket SET team_id = ? WHERE id = ?", {team, ticket.id}));
    const QString token = m_room->tokenAddressOf(ana);

    AMail mail(ana);
    for (int i = 0; reason == u"mail.sender-limit"_s && i < ArrivalLimits::mostOfSender; ++i)
        m_room->drop(AMail(ana));
    for (int i = 0; reason == u"mail.ticket-limit"_s && i < ArrivalLimits::mostOfTicket; ++i, m_room->now += 60'000)
        m_room->drop(AMail(ana), token);
    if (reason == u"mail.loop"_s)
        mail.mail.loopMarks = {u"support@desk.example"_s};
    if (reason == u"mail.too-many-parts"_s)
        mail.mail.problem = reason;
    if (reason == u"mail.from-several"_s)
        mail.mail.from.append({{}, u"bia@customer.example"_s});
    if (reason == u"mail.bounce-unmatched"_s)
        mail.sign(MachineSign::DeliveryStatus);
    if (reason == u"mail.abuse-report"_s)
        mail.sign(MachineSign::AbuseReport);
    if (reason == u"mail.no-reply-sender"_s)
        mail.sign(MachineSign::NoReplyAddress);
    const MailFate fate = m_room->drop(mail, token);
    QCOMPARE(fate.reason, reason);
    QCOMPARE(fate.ticket, ticket.id);

    Caller other = caller();
    other.seesAllTickets = false;
    QCOMPARE(service().byId(other, fate.id).error().code, u"quarantine.unknown"_s);
    other.teams = {team};
    QVERIFY(service().byId(other, fate.id));
}

void tst_Quarantine::nobody_accepts_a_mail_into_a_ticket_out_of_sight()
{
    const QString ana = u"ana@customer.example"_s;
    const TeamId team = m_room->people.desk.team(u"Night"_s);
    const Ticket ticket = m_room->opened(m_room->people.contact(ana));
    const MailInId id = hold("Authentication-Results: mx.desk.example; dmarc=fail\r\nFrom: <ana@customer.example>\r\nTo: "
                             + m_room->tokenAddressOf(ana).toUtf8() + "\r\nMessage-ID: <1@customer.example>\r\n\r\nHello\r\n");
    QVERIFY((*m_database)->execute("UPDATE ticket SET team_id = ? WHERE id = ?", {team, ticket.id}));
    QVERIFY((*m_database)->execute("UPDATE mail_in SET ticket_id = NULL WHERE id = ?", {id}));
    Caller other = caller();
    other.seesAllTickets = false;
    QCOMPARE(service().accept(other, id, {}).error().code, u"ticket.unknown"_s);
    QCOMPARE(m_room->fateOf(id).state, u"quarantined"_s);
    QCOMPARE(m_room->messages(ticket.id).size(), 1);
    other.teams = {team};
    QCOMPARE(service().accept(other, id, {})->ticket, ticket.id);
}

void tst_Quarantine::an_accepted_answer_whose_authentication_failed_proves_nothing()
{
    const QString eve = u"eve@customer.example"_s;
    const MailFate asked = m_room->drop(AMail(eve));
    const MailInId id = hold("Authentication-Results: mx.desk.example; dmarc=fail\r\nFrom: <eve@customer.example>\r\nTo: "
                             + m_room->tokenAddressOf(eve).toUtf8() + "\r\nMessage-ID: <1@customer.example>\r\n\r\nHello\r\n");
    QCOMPARE(service().accept(caller(), id, {})->ticket, asked.ticket);
    QCOMPARE(m_room->ticket(asked.ticket).requesterAddress, eve);
    QCOMPARE(m_room->count("SELECT COUNT(*) FROM contact"), 0);
}

void tst_Quarantine::a_message_tells_where_it_came_from()
{
    const QByteArray raw = "From: ana@customer.example\r\nTo: support@desk.example\r\nMessage-ID: <1@customer.example>\r\n\r\nHello\r\n";
    const MailFate fate = m_room->dropBytes(raw);
    QVERIFY(fate.message.isValid());
    const auto arrival = service().arrivalOf(caller(), fate.ticket, fate.message);
    QCOMPARE(arrival->from, u"ana@customer.example"_s);
    QStringList steps;
    for (const MailStep &step : arrival->steps)
        steps.append(step.step);
    QCOMPARE(steps, QStringList({u"sender"_s, u"authentication"_s, u"thread"_s, u"loop"_s, u"machine"_s, u"requester"_s, u"result"_s, u"answer"_s}));
    QCOMPARE(*service().sourceOf(caller(), fate.ticket, fate.message), raw);

    const Ticket other = m_room->opened(m_room->people.contact(u"bia@customer.example"_s));
    QCOMPARE(service().sourceOf(caller(), other.id, fate.message).error().code, u"message.not-by-mail"_s);
    QCOMPARE(service().arrivalOf(caller(), other.id, m_room->messages(other.id).first().id).error().code, u"message.not-by-mail"_s);
}

QTEST_GUILESS_MAIN(tst_Quarantine)
#include "tst_quarantine.moc"
