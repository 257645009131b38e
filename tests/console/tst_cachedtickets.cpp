// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/cache/cachedtickets.h"
#include "app/console/cache/cachedviews.h"
#include "tests/support/records.h"
#include "tests/support/settled.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class tst_CachedTickets : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void the_newest_change_stands_first();
    void a_change_moves_one_row_and_replaces_nothing();
    void a_ticket_leaves_the_view_it_no_longer_belongs_to();
    void each_view_holds_what_its_name_says_data();
    void each_view_holds_what_its_name_says();
    void a_search_ignores_case_and_accents_and_views();
    void orders_are_what_they_say_data();
    void orders_are_what_they_say();
    void what_waits_in_the_outbox_is_marked();
    void time_brings_tickets_into_overdue();
    void random_changes_leave_rows_and_counts_as_a_fresh_look();

private:
    QStringList subjects() const;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Cache> m_cache;
    std::unique_ptr<CachedTickets> m_tickets;
};

void tst_CachedTickets::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_cache = std::make_unique<Cache>(m_folder->path());
    m_tickets = std::make_unique<CachedTickets>(*m_cache);
    QVERIFY(settled(m_cache->open()));
    m_tickets->setViewer({UserId{7}, {TeamId{3}}, 10'000});
}

void tst_CachedTickets::cleanup()
{
    m_tickets.reset();
    m_cache.reset();
    m_folder.reset();
}

QStringList tst_CachedTickets::subjects() const
{
    QStringList subjects;
    for (int i = 0; i < m_tickets->count(); ++i)
        subjects.append(m_tickets->row(i).subject);
    return subjects;
}

void tst_CachedTickets::the_newest_change_stands_first()
{
    m_cache->apply({changed(aTicket(1, u"old"_s, 1)), changed(aTicket(2, u"new"_s, 3)), changed(aTicket(3, u"middle"_s, 2))});
    QCOMPARE(subjects(), (QStringList{u"new"_s, u"middle"_s, u"old"_s}));
    QCOMPARE(m_tickets->positionOf(TicketId{3}), 1);
    QCOMPARE(m_tickets->positionOf(TicketId{99}), -1);
}

void tst_CachedTickets::a_change_moves_one_row_and_replaces_nothing()
{
    m_cache->apply({changed(aTicket(1, u"a"_s, 1)), changed(aTicket(2, u"b"_s, 2))});
    int replaced = 0;
    connect(m_tickets.get(), &ListSource::replaced, this, [&replaced] { ++replaced; });
    m_cache->apply({changed(aTicket(1, u"a"_s, 5))});
    QCOMPARE(subjects(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(replaced, 0);
}

void tst_CachedTickets::a_ticket_leaves_the_view_it_no_longer_belongs_to()
{
    m_cache->apply({changed(aTicket(1))});
    auto solved = aTicket(1);
    solved.status = TicketStatus::Solved;
    m_cache->apply({changed(solved)});
    QCOMPARE(m_tickets->count(), 0);
    m_cache->apply({gone(EntityKind::Ticket, 1)});
    QCOMPARE(m_tickets->count(), 0);
}

void tst_CachedTickets::each_view_holds_what_its_name_says_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("mine") << u"mine"_s << QStringList{u"mine"_s, u"mine pending"_s};
    QTest::newRow("unassigned") << u"unassigned"_s << QStringList{u"late"_s, u"plain"_s, u"team"_s};
    QTest::newRow("my team") << u"my-team"_s << QStringList{u"team"_s};
    QTest::newRow("all open") << u"open"_s << QStringList{u"late"_s, u"mine"_s, u"mine pending"_s, u"plain"_s, u"team"_s};
    QTest::newRow("waiting") << u"waiting"_s << QStringList{u"mine"_s};
    QTest::newRow("overdue") << u"overdue"_s << QStringList{u"late"_s};
    QTest::newRow("solved") << u"solved"_s << QStringList{u"solved"_s};
}

void tst_CachedTickets::each_view_holds_what_its_name_says()
{
    auto mine = aTicket(1, u"mine"_s);
    mine.assignee = UserId{7};
    auto pending = aTicket(2, u"mine pending"_s);
    pending.assignee = UserId{7};
    pending.status = TicketStatus::Pending;
    auto team = aTicket(3, u"team"_s);
    team.team = TeamId{3};
    auto late = aTicket(4, u"late"_s);
    late.dueAt = 9'000;
    auto solved = aTicket(5, u"solved"_s);
    solved.status = TicketStatus::Solved;
    solved.solvedAt = 5'000;
    solved.dueAt = 100;
    m_cache->apply({changed(mine), changed(pending), changed(team), changed(late), changed(solved), changed(aTicket(6, u"plain"_s))});

    QFETCH(QString, view);
    QFETCH(QStringList, expected);
    m_tickets->setQuery({view, {}, TicketOrder::RecentlyUpdated});
    auto found = subjects();
    found.sort();
    QCOMPARE(found, expected);

    CachedViews views(*m_cache);
    views.setViewer({UserId{7}, {TeamId{3}}, 10'000});
    QCOMPARE(views.row(views.positionOf(view)).count, expected.size());
}

void tst_CachedTickets::a_search_ignores_case_and_accents_and_views()
{
    auto closed = aTicket(1, u"Impressão não SAI"_s);
    closed.status = TicketStatus::Closed;
    m_cache->apply({changed(closed), changed(aTicket(2, u"Login"_s))});
    const auto found = [this](const QString &text) {
        m_tickets->setQuery({u"open"_s, text, TicketOrder::RecentlyUpdated});
        return subjects();
    };
    QCOMPARE(found(u"impressao nao"_s), QStringList{closed.subject});
    QCOMPARE(found(u"ÃO"_s), QStringList{closed.subject});
    QCOMPARE(found(u"102"_s), QStringList{u"Login"_s});
    QCOMPARE(found(u"bea"_s).size(), 2);
    QCOMPARE(found(u"nothing"_s), QStringList());
    QCOMPARE(found(u"  "_s), QStringList{u"Login"_s});
}

void tst_CachedTickets::orders_are_what_they_say_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("recently updated") << int(TicketOrder::RecentlyUpdated) << QStringList{u"b"_s, u"a"_s, u"c"_s};
    QTest::newRow("longest untouched") << int(TicketOrder::LongestUntouched) << QStringList{u"c"_s, u"a"_s, u"b"_s};
    QTest::newRow("newest") << int(TicketOrder::Newest) << QStringList{u"c"_s, u"b"_s, u"a"_s};
    QTest::newRow("oldest") << int(TicketOrder::Oldest) << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("most urgent") << int(TicketOrder::MostUrgent) << QStringList{u"c"_s, u"b"_s, u"a"_s};
}

void tst_CachedTickets::orders_are_what_they_say()
{
    auto a = aTicket(1, u"a"_s, 20);
    auto b = aTicket(2, u"b"_s, 30);
    auto c = aTicket(3, u"c"_s, 10);
    a.createdAt = 1;
    b.createdAt = 2;
    c.createdAt = 3;
    c.priority = Priority::Urgent;
    m_cache->apply({changed(a), changed(b), changed(c)});
    QFETCH(int, order);
    QFETCH(QStringList, expected);
    m_tickets->setQuery({u"open"_s, {}, TicketOrder(order)});
    QCOMPARE(subjects(), expected);
}

void tst_CachedTickets::what_waits_in_the_outbox_is_marked()
{
    m_cache->apply({changed(aTicket(1))});
    m_tickets->setWaiting({TicketId{1}});
    QVERIFY(m_tickets->row(0).waiting);
    m_tickets->setWaiting({});
    QVERIFY(!m_tickets->row(0).waiting);
}

void tst_CachedTickets::time_brings_tickets_into_overdue()
{
    auto due = aTicket(1);
    due.dueAt = 20'000;
    m_cache->apply({changed(due)});
    m_tickets->setQuery({u"overdue"_s, {}, TicketOrder::RecentlyUpdated});
    QCOMPARE(m_tickets->count(), 0);
    m_tickets->setNow(30'000);
    QCOMPARE(m_tickets->count(), 1);
}

void tst_CachedTickets::random_changes_leave_rows_and_counts_as_a_fresh_look()
{
    QRandomGenerator random(17);
    CachedViews views(*m_cache);
    views.setViewer({UserId{7}, {TeamId{3}}, 10'000});
    int expected = 0;
    connect(m_tickets.get(), &ListSource::aboutToInsert, this, [&expected] { ++expected; });
    connect(m_tickets.get(), &ListSource::aboutToRemove, this, [&expected] { --expected; });
    for (int i = 0; i < 3'000; ++i) {
        auto ticket = aTicket(random.bounded(1, 60), u"s"_s, random.bounded(1, 40));
        ticket.status = TicketStatus(random.bounded(5));
        ticket.assignee = UserId{random.bounded(3) == 0 ? 7 : 0};
        ticket.solvedAt = 5'000;
        m_cache->apply({random.bounded(6) == 0 ? gone(EntityKind::Ticket, ticket.id.value) : changed(ticket)});
    }
    CachedTickets fresh(*m_cache);
    fresh.setViewer({UserId{7}, {TeamId{3}}, 10'000});
    QCOMPARE(expected, fresh.count());
    QCOMPARE(m_tickets->count(), fresh.count());
    for (int i = 0; i < fresh.count(); ++i) {
        QCOMPARE(m_tickets->row(i), fresh.row(i));
        QCOMPARE(m_tickets->positionOf(fresh.row(i).id), i);
    }
    CachedViews again(*m_cache);
    again.setViewer({UserId{7}, {TeamId{3}}, 10'000});
    for (int i = 0; i < views.count(); ++i)
        QCOMPARE(views.row(i), again.row(i));
}

QTEST_GUILESS_MAIN(tst_CachedTickets)
#include "tst_cachedtickets.moc"
