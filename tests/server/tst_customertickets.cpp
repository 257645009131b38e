// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/customertickets.h"
#include "app/server/service/ticketservice.h"
#include "app/server/store/ticketrepository.h"
#include "tests/support/desk.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

constexpr qint64 day = 24LL * 60 * 60 * 1000;

class tst_CustomerTickets : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void aCustomerSeesTheOwnTicketsOnly();
    void anOrganizationsTicketsShowWhereTheyAreShared();
    void notesNeverLeave();
    void aReplyOpensAgain_data();
    void aReplyOpensAgain();
    void aReplyToAFinishedTicketFollowsUp();
    void blankAndEndlessRepliesAreRefused();
    void nobodyRepliesToOthersTickets();
    void aCustomerOpensATicket();
    void aTicketNeedsASubjectAndAText();
    void aCustomerClosesAndReopensTheOwnTicket();
    void whatIsFinishedForGoodIsNotReopened();
    void nobodyClosesTheOrganizationsTickets();
    void finishedTicketsAreListedApart();

private:
    CustomerTickets tickets(qint64 now = Desk::morning) { return CustomerTickets(**m_test, now); }
    Ticket open(ContactId requester, TicketStatus status = TicketStatus::New);

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Desk> m_desk;
    Caller m_ada;
    Customer m_carla;
    Customer m_dora;
};

void tst_CustomerTickets::init()
{
    m_test = TestDatabase::ofThisRow();
    if (!m_test->isOpen())
        QSKIP(m_test->problem());
    m_desk = std::make_unique<Desk>(**m_test);
    m_ada = m_desk->agent(u"Ada"_s);
    const OrganizationId acme = m_desk->organization(u"Acme"_s, true);
    m_carla = {m_desk->contact(u"Carla"_s, {}, acme), u"Carla"_s};
    m_dora = {m_desk->contact(u"Dora"_s, {}, acme), u"Dora"_s};
}

Ticket tst_CustomerTickets::open(ContactId requester, TicketStatus status)
{
    TicketService service(**m_test, m_desk->settings, Desk::morning);
    const auto ticket = service.open(m_ada, {u"Printer"_s, requester, u"It smokes."_s, {}, {}, Priority::High});
    TicketPatch patch;
    patch.status = status;
    return *service.change(m_ada, ticket->id, patch, 1);
}

void tst_CustomerTickets::aCustomerSeesTheOwnTicketsOnly()
{
    const Ticket own = open(m_carla.contact);
    const Ticket others = open(m_dora.contact);
    const auto page = tickets().page(m_carla, {}, 50);
    QCOMPARE(page->items, QList<Ticket>{own});
    QCOMPARE(*tickets().byNumber(m_carla, own.number), own);
    QCOMPARE(tickets().byNumber(m_carla, others.number).error().code, u"ticket.unknown"_s);
    QCOMPARE(tickets().byId(m_carla, others.id).error().code, u"ticket.unknown"_s);
    QCOMPARE(tickets().messages(m_carla, others.id, {}, 50).error().code, u"ticket.unknown"_s);
    QVERIFY(tickets().page({}, {}, 50)->items.isEmpty());
}

void tst_CustomerTickets::anOrganizationsTicketsShowWhereTheyAreShared()
{
    const Ticket others = open(m_dora.contact);
    m_carla.organization = others.organization;
    QCOMPARE(tickets().page(m_carla, {}, 50)->items, QList<Ticket>{others});
    QCOMPARE(*tickets().byNumber(m_carla, others.number), others);
    QCOMPARE(*tickets().byId(m_carla, others.id), others);
}

void tst_CustomerTickets::notesNeverLeave()
{
    const Ticket ticket = open(m_carla.contact);
    TicketService service(**m_test, m_desk->settings, Desk::morning);
    QVERIFY(service.reply(m_ada, ticket.id, {MessageKind::Note, u"A difficult one."_s, {}, {}}));
    QVERIFY(service.reply(m_ada, ticket.id, {MessageKind::Reply, u"Unplug it."_s, {}, {}}));

    QStringList texts;
    QString cursor;
    do {
        const auto page = tickets().messages(m_carla, ticket.id, cursor, 1);
        for (const Message &message : page->items)
            texts.append(message.text);
        cursor = page->next;
    } while (!cursor.isEmpty());
    QCOMPARE(texts, (QStringList{u"It smokes."_s, u"Unplug it."_s}));
}

void tst_CustomerTickets::aReplyOpensAgain_data()
{
    QTest::addColumn<int>("status");
    for (const TicketStatus status : {TicketStatus::New, TicketStatus::Open, TicketStatus::Pending, TicketStatus::Solved})
        QTest::addRow("%d", int(status)) << int(status);
}

void tst_CustomerTickets::aReplyOpensAgain()
{
    QFETCH(const int, status);
    const Ticket ticket = open(m_carla.contact, TicketStatus(status));
    const auto answered = tickets(Desk::morning + 14 * day).reply(m_carla, ticket.id, u"Still smoking."_s);
    QVERIFY(answered);
    QCOMPARE(answered->id, ticket.id);
    QCOMPARE(answered->status, TicketStatus::Open);
    QCOMPARE(answered->solvedAt, 0);

    const Message message = tickets().messages(m_carla, ticket.id, {}, 50)->items.last();
    QCOMPARE(message.authorKind, AuthorKind::Contact);
    QCOMPARE(message.authorName, u"Carla"_s);
    QCOMPARE(message.channel, Channel::Portal);
    QCOMPARE(m_desk->count("SELECT COUNT(*) FROM mail_out"), 0); // nobody is mailed the own words
}

void tst_CustomerTickets::aReplyToAFinishedTicketFollowsUp()
{
    const Ticket closed = open(m_carla.contact, TicketStatus::Closed);
    const Ticket solved = open(m_carla.contact, TicketStatus::Solved);
    for (const Ticket &finished : {closed, solved}) {
        const auto next = tickets(Desk::morning + 14 * day + 1).reply(m_carla, finished.id, u"Again."_s);
        QVERIFY(next);
        QVERIFY(next->id != finished.id);
        QCOMPARE(next->status, TicketStatus::New);
        QCOMPARE(next->subject, finished.subject);
        QCOMPARE(next->requester, m_carla.contact);
        QCOMPARE(m_desk->count("SELECT follows_ticket_id FROM ticket WHERE id = ?", {next->id}), finished.id.value);
        QCOMPARE(tickets().messages(m_carla, next->id, {}, 50)->items.first().text, u"Again."_s);
        QCOMPARE(**TicketRepository(**m_test).byId(finished.id), finished);
    }
}

void tst_CustomerTickets::blankAndEndlessRepliesAreRefused()
{
    const Ticket ticket = open(m_carla.contact);
    QCOMPARE(tickets().reply(m_carla, ticket.id, u" \n"_s).error().code, u"message.text-missing"_s);
    QCOMPARE(tickets().reply(m_carla, ticket.id, QString(100'001, u'x')).error().code, u"message.text-too-long"_s);
    QCOMPARE(tickets().reply(m_carla, ticket.id, u"a\0b"_s).error().code, u"message.text-characters"_s);
}

void tst_CustomerTickets::nobodyRepliesToOthersTickets()
{
    const Ticket others = open(m_dora.contact);
    QCOMPARE(tickets().reply(m_carla, others.id, u"Me too."_s).error().code, u"ticket.unknown"_s);
    QCOMPARE(m_desk->count("SELECT COUNT(*) FROM message"), 1);
}

void tst_CustomerTickets::aCustomerOpensATicket()
{
    const auto ticket = tickets().open(m_carla, u"  Toner is out "_s, u"Please send some."_s);
    QVERIFY(ticket);
    QCOMPARE(ticket->subject, u"Toner is out"_s);
    QCOMPARE(ticket->status, TicketStatus::New);
    QCOMPARE(ticket->requester, m_carla.contact);
    QCOMPARE(ticket->channel, Channel::Portal);
    const QList<Message> said = tickets().messages(m_carla, ticket->id, {}, 50)->items;
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().text, u"Please send some."_s);
    QCOMPARE(said.first().authorKind, AuthorKind::Contact);
    QCOMPARE(m_desk->count("SELECT COUNT(*) FROM change WHERE entity = ?", {ticket->id.value}) > 0, true);
}

void tst_CustomerTickets::aTicketNeedsASubjectAndAText()
{
    QCOMPARE(tickets().open(m_carla, u" "_s, u"text"_s).error().code, u"ticket.subject-missing"_s);
    QCOMPARE(tickets().open(m_carla, QString(1'001, u'x'), u"text"_s).error().code, u"ticket.subject-too-long"_s);
    QCOMPARE(tickets().open(m_carla, u"a\nb"_s, u"text"_s).error().code, u"ticket.subject-characters"_s);
    QCOMPARE(tickets().open(m_carla, u"Toner"_s, u" "_s).error().code, u"message.text-missing"_s);
    QCOMPARE(m_desk->count("SELECT COUNT(*) FROM ticket"), 0);
}

void tst_CustomerTickets::aCustomerClosesAndReopensTheOwnTicket()
{
    const Ticket ticket = open(m_carla.contact, TicketStatus::Pending);
    const auto closed = tickets(Desk::morning + day).close(m_carla, ticket.id);
    QCOMPARE(closed->status, TicketStatus::Solved);
    QCOMPARE(closed->solvedAt, Desk::morning + day);
    QCOMPARE(tickets(Desk::morning + 2 * day).close(m_carla, ticket.id)->revision, closed->revision); // closed already
    const auto again = tickets(Desk::morning + 15 * day).reopen(m_carla, ticket.id);
    QCOMPARE(again->status, TicketStatus::Open);
    QCOMPARE(again->solvedAt, 0);
    QCOMPARE(tickets().reopen(m_carla, ticket.id)->revision, again->revision);
    QCOMPARE(m_desk->count("SELECT COUNT(*) FROM audit WHERE action IN ('ticket.solved-by-customer', 'ticket.reopened-by-customer')"), 2);
    QCOMPARE(m_desk->count("SELECT COUNT(*) FROM message"), 1);
}

void tst_CustomerTickets::whatIsFinishedForGoodIsNotReopened()
{
    const Ticket closed = open(m_carla.contact, TicketStatus::Closed);
    const Ticket solved = open(m_carla.contact, TicketStatus::Solved);
    QCOMPARE(tickets().reopen(m_carla, closed.id).error().code, u"ticket.finished"_s);
    QCOMPARE(tickets().close(m_carla, closed.id)->status, TicketStatus::Closed);
    QCOMPARE(tickets(Desk::morning + 14 * day + 1).reopen(m_carla, solved.id).error().code, u"ticket.finished"_s);
}

void tst_CustomerTickets::nobodyClosesTheOrganizationsTickets()
{
    const Ticket others = open(m_dora.contact);
    m_carla.organization = others.organization;
    QVERIFY(tickets().byId(m_carla, others.id));
    QCOMPARE(tickets().close(m_carla, others.id).error().code, u"ticket.unknown"_s);
    QCOMPARE(tickets().reopen({}, others.id).error().code, u"ticket.unknown"_s);
}

void tst_CustomerTickets::finishedTicketsAreListedApart()
{
    const Ticket pending = open(m_carla.contact, TicketStatus::Pending);
    const Ticket solved = open(m_carla.contact, TicketStatus::Solved);
    using Part = TicketList::Part;
    QCOMPARE(tickets().page(m_carla, {}, 50, Part::Unfinished)->items, QList<Ticket>{pending});
    QCOMPARE(tickets().page(m_carla, {}, 50, Part::Finished)->items, QList<Ticket>{solved});
    QCOMPARE(tickets().page(m_carla, {}, 50)->items.size(), 2);
}

QTEST_GUILESS_MAIN(tst_CustomerTickets)
#include "tst_customertickets.moc"
