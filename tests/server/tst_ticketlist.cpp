// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/ticketlist.h"
#include "app/server/store/ticketrepository.h"
#include "tests/support/desk.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_TicketList : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void eachOrderIsWalkedToItsEnd_data();
    void eachOrderIsWalkedToItsEnd();
    void equalTimesAreToldApartByTheId();
    void aWalkSeesWhatStaysOnceWhileOthersMove();
    void aCursorOfAnotherOrderIsRefused();
    void filtersNarrow();
    void aRestrictedSightLeavesOthersTeamsOut();
    void rowsComeWholeWithoutFurtherQueries();

private:
    TicketId add(qint64 created, qint64 updated, const std::function<void(Ticket &)> &with = {});
    QList<qint64> numbers(const TicketQuery &query, const Sight &sight = {});

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Desk> m_desk;
    ContactId m_carla;
};

void tst_TicketList::init()
{
    m_test = TestDatabase::ofThisRow();
    if (!m_test->isOpen())
        QSKIP(m_test->problem());
    m_desk = std::make_unique<Desk>(**m_test);
    m_carla = m_desk->contact(u"Carla"_s, u"carla@customer.example"_s);
}

TicketId tst_TicketList::add(qint64 created, qint64 updated, const std::function<void(Ticket &)> &with)
{
    TicketRepository tickets(**m_test);
    Ticket ticket;
    ticket.number = *tickets.nextNumber();
    ticket.subject = u"Subject %1"_s.arg(ticket.number);
    ticket.requester = m_carla;
    ticket.createdAt = created;
    ticket.updatedAt = updated;
    if (with)
        with(ticket);
    return *tickets.insert(ticket);
}

/// The numbers of all tickets of \a query, page by page.
QList<qint64> tst_TicketList::numbers(const TicketQuery &query, const Sight &sight)
{
    QList<qint64> numbers;
    TicketQuery onward = query;
    do {
        const auto page = TicketList(**m_test).page(onward, sight);
        if (!page)
            qFatal("%s %s", qPrintable(page.error().code), qPrintable(page.error().detail));
        for (const Ticket &ticket : page->items)
            numbers.append(ticket.number);
        onward.cursor = page->next;
    } while (!onward.cursor.isEmpty());
    return numbers;
}

void tst_TicketList::eachOrderIsWalkedToItsEnd_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QList<qint64>>("numbers");

    QTest::newRow("updated") << int(TicketOrder::Updated) << false << QList<qint64>{3, 1, 2, 4};
    QTest::newRow("-updated") << int(TicketOrder::Updated) << true << QList<qint64>{4, 2, 1, 3};
    QTest::newRow("created") << int(TicketOrder::Created) << false << QList<qint64>{2, 1, 3, 4};
    QTest::newRow("-created") << int(TicketOrder::Created) << true << QList<qint64>{4, 3, 1, 2};
    QTest::newRow("number") << int(TicketOrder::Number) << false << QList<qint64>{1, 2, 3, 4};
    QTest::newRow("-number") << int(TicketOrder::Number) << true << QList<qint64>{4, 3, 2, 1};
}

void tst_TicketList::eachOrderIsWalkedToItsEnd()
{
    add(20, 50);
    add(10, 60);
    add(30, 40);
    add(40, 70);

    QFETCH(const int, order);
    QFETCH(const bool, descending);
    TicketQuery query;
    query.order = TicketOrder(order);
    query.descending = descending;
    for (const int limit : {1, 3, 4, 50}) {
        query.limit = limit;
        QTEST(numbers(query), "numbers");
    }
}

void tst_TicketList::equalTimesAreToldApartByTheId()
{
    for (int i = 0; i < 7; ++i)
        add(10, 10);
    TicketQuery query;
    query.limit = 2;
    QCOMPARE(numbers(query), (QList<qint64>{7, 6, 5, 4, 3, 2, 1}));
}

void tst_TicketList::aWalkSeesWhatStaysOnceWhileOthersMove()
{
    for (int i = 1; i <= 6; ++i)
        add(i, i);
    TicketQuery query;
    query.limit = 2;
    const auto first = TicketList(**m_test).page(query, {}); // 6, 5
    QVERIFY((*m_test)->execute("UPDATE ticket SET updated_at = 100 WHERE number IN (5, 2)"));
    QVERIFY((*m_test)->execute("DELETE FROM ticket WHERE number = 3"));
    add(101, 101);

    query.cursor = first->next;
    QCOMPARE(numbers(query), (QList<qint64>{4, 1}));
}

void tst_TicketList::aCursorOfAnotherOrderIsRefused()
{
    add(1, 1);
    add(2, 2);
    TicketQuery query;
    query.limit = 1;
    query.cursor = TicketList(**m_test).page(query, {})->next;
    query.descending = false;
    QCOMPARE(TicketList(**m_test).page(query, {}).error().code, u"cursor.invalid"_s);

    for (const QString &made : {u"x"_s, u"W10"_s, u"WyItdXBkYXRlZCIsIjEiLDBd"_s}) {
        query.cursor = made;
        QCOMPARE(TicketList(**m_test).page(query, {}).error().code, u"cursor.invalid"_s);
    }
}

void tst_TicketList::filtersNarrow()
{
    const Caller ada = m_desk->agent(u"Ada"_s);
    const TeamId sales = m_desk->team(u"Sales"_s);
    const OrganizationId acme = m_desk->organization(u"Acme"_s);
    const ContactId dora = m_desk->contact(u"Dora"_s, {}, acme);
    add(1, 1, [&](Ticket &ticket) { ticket.assignee = ada.user; });
    add(2, 2, [&](Ticket &ticket) { ticket.team = sales; });
    add(3, 3, [&](Ticket &ticket) { ticket.requester = dora; });
    add(4, 4, [&](Ticket &ticket) { ticket.status = TicketStatus::Closed; });
    add(5, 5, [&](Ticket &ticket) { ticket.status = TicketStatus::Solved; });

    TicketQuery query;
    query.assignee = ada.user;
    QCOMPARE(numbers(query), QList<qint64>{1});
    query.assignee = UserId{};
    QCOMPARE(numbers(query), (QList<qint64>{5, 4, 3, 2}));
    query.statuses = {TicketStatus::Closed, TicketStatus::Solved};
    QCOMPARE(numbers(query), (QList<qint64>{5, 4}));
    query.statuses = {TicketStatus::Closed};
    QCOMPARE(numbers(query), QList<qint64>{4});

    query = {};
    query.team = sales;
    QCOMPARE(numbers(query), QList<qint64>{2});
    query = {};
    query.requester = dora;
    QCOMPARE(numbers(query), QList<qint64>{3});
    query = {};
    query.organization = acme;
    QCOMPARE(numbers(query), QList<qint64>{3});
    query.organization = OrganizationId{};
    query.limit = 2;
    QCOMPARE(numbers(query), (QList<qint64>{5, 4, 2, 1}));
}

void tst_TicketList::aRestrictedSightLeavesOthersTeamsOut()
{
    const TeamId sales = m_desk->team(u"Sales"_s);
    const TeamId tech = m_desk->team(u"Tech"_s);
    add(1, 1);
    add(2, 2, [&](Ticket &ticket) { ticket.team = sales; });
    add(3, 3, [&](Ticket &ticket) { ticket.team = tech; });
    QCOMPARE(numbers({}, {false, {tech}}), (QList<qint64>{3, 1}));
    QCOMPARE(numbers({}, {false, {}}), QList<qint64>{1});
    QCOMPARE(numbers({}, {true, {}}), (QList<qint64>{3, 2, 1}));
}

void tst_TicketList::rowsComeWholeWithoutFurtherQueries()
{
    const OrganizationId acme = m_desk->organization(u"Acme"_s);
    m_carla = m_desk->contact(u"Dora"_s, {}, acme);
    TicketRepository tickets(**m_test);
    const TicketId id = add(1, 2, [](Ticket &ticket) { ticket.dueAt = 99; });
    QVERIFY(tickets.addTag(id, u"vip"_s));
    QVERIFY(tickets.addTag(id, u"à noite, cedo"_s));

    (*m_test)->failAt(Database::Step::Statement, 2);
    const auto page = TicketList(**m_test).page({}, {});
    (*m_test)->failAt(Database::Step::Statement, 0);
    QVERIFY(page);
    const Ticket ticket = page->items.first();
    QCOMPARE(ticket.requesterName, u"Dora"_s);
    QCOMPARE(ticket.organization, acme);
    QCOMPARE(ticket.tags, (QStringList{u"vip"_s, u"à noite, cedo"_s}));
    QCOMPARE(ticket.dueAt, 99);
    QCOMPARE(ticket, **tickets.byId(id));
}

QTEST_GUILESS_MAIN(tst_TicketList)
#include "tst_ticketlist.moc"
