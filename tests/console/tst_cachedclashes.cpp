// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/cache/cachedclashes.h"
#include "app/console/cache/cachedviews.h"
#include "app/console/cache/requestrows.h"
#include "models/items/viewlistmodel.h"
#include "tests/support/records.h"
#include "tests/support/settled.h"
#include "ui/text/statustext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class tst_CachedClashes : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void the_newest_stand_first_and_resolved_ones_are_left_out();
    void a_state_narrows_the_list();
    void names_are_those_of_now();
    void open_ones_are_counted();
    void a_clash_survives_a_restart();
    void the_view_of_own_requests_comes_and_goes();
    void requests_show_what_a_requester_sees();

private:
    QList<qint64> ids() const
    {
        QList<qint64> ids;
        for (int i = 0; i < m_clashes->count(); ++i)
            ids.append(m_clashes->row(i).id.value);
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Cache> m_cache;
    std::unique_ptr<CachedClashes> m_clashes;
};

void tst_CachedClashes::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_cache = std::make_unique<Cache>(m_folder->path());
    m_clashes = std::make_unique<CachedClashes>(*m_cache);
    QVERIFY(settled(m_cache->open()));
    m_cache->apply({changed(aUser(7, u"Ana"_s, u"ana@example.org"_s)), changed(aContact(1, u"Ana at home"_s, {u"ana@example.org"_s})),
                    changed(aClash(1, 7, 1)), changed(aClash(2, 7, 1, ClashState::Resolved)), changed(aClash(3, 7, 1, ClashState::Accepted)),
                    changed(aClash(4, 7, 1))});
}

void tst_CachedClashes::cleanup()
{
    m_clashes.reset();
    m_cache.reset();
    m_folder.reset();
}

void tst_CachedClashes::the_newest_stand_first_and_resolved_ones_are_left_out()
{
    QCOMPARE(ids(), (QList<qint64>{4, 3, 1}));
    QCOMPARE(m_clashes->positionOf(ClashId{3}), 1);
    QCOMPARE(m_clashes->positionOf(ClashId{2}), -1);
}

void tst_CachedClashes::a_state_narrows_the_list()
{
    m_clashes->setState(ClashState::Resolved);
    QCOMPARE(ids(), QList<qint64>{2});
    m_cache->apply({changed(aClash(4, 7, 1, ClashState::Resolved))});
    QCOMPARE(ids(), (QList<qint64>{4, 2}));
    m_clashes->setState({});
    QCOMPARE(ids(), (QList<qint64>{3, 1}));
}

void tst_CachedClashes::names_are_those_of_now()
{
    Clash old = aClash(1, 7, 1);
    old.contactName = u"Old name"_s;
    m_cache->apply({changed(old)});
    QCOMPARE(m_clashes->clash(ClashId{1}).contactName, u"Ana at home"_s);
    QSignalSpy told(m_clashes.get(), &CachedClashes::changed);
    m_cache->apply({changed(aContact(1, u"Ana Maria"_s, {u"ana@example.org"_s}))});
    QCOMPARE(m_clashes->clash(ClashId{1}).contactName, u"Ana Maria"_s);
    QCOMPARE(told.count(), 3);
}

void tst_CachedClashes::open_ones_are_counted()
{
    QSignalSpy counted(m_clashes.get(), &CachedClashes::openCountChanged);
    QCOMPARE(m_clashes->openCount(), 2);
    m_cache->apply({changed(aClash(4, 7, 1, ClashState::Accepted))});
    QCOMPARE(m_clashes->openCount(), 1);
    QVERIFY(counted.count() > 0);
}

void tst_CachedClashes::a_clash_survives_a_restart()
{
    Clash full{ClashId{9}, u"a@b.example"_s, UserId{7}, ContactId{1}, ClashState::Accepted, 1, 2, 3, u"contact.erased"_s, UserId{7},
               u"Ana"_s, Role::Administrator, u"Ana at home"_s, u"Ana"_s, 5};
    Contact blocked = aContact(2, u"Bea"_s, {u"bea@example.org"_s});
    blocked.blocked = true;
    QVERIFY(settled(m_cache->apply({changed(full), changed(blocked)})));
    Cache again(m_folder->path());
    QVERIFY(settled(again.open()));
    QCOMPARE(again.content().clashes.value(ClashId{9}), full);
    QCOMPARE(again.content().contacts.value(ContactId{2}), blocked);
}

void tst_CachedClashes::the_view_of_own_requests_comes_and_goes()
{
    const StatusText words;
    CachedViews views(*m_cache);
    ViewListModel model(views, words);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int usual = views.count();
    QCOMPARE(views.positionOf(ticketviews::requests()), -1);
    views.setRequests(2);
    QCOMPARE(views.count(), usual + 1);
    QCOMPARE(views.row(usual), (ViewRow{u"my-requests"_s, {}, 2}));
    QCOMPARE(model.index(usual).data().toString(), u"My requests"_s);
    m_cache->apply({changed(aTicket(1))});
    views.setRequests(3);
    QCOMPARE(views.row(usual).count, 3);
    views.setRequests({});
    QCOMPARE(views.count(), usual);
}

void tst_CachedClashes::requests_show_what_a_requester_sees()
{
    RequestRows rows;
    Ticket ticket = aTicket(5, u"My chair"_s);
    ticket.assignee = UserId{7};
    rows.replace({ticket, aTicket(4)});
    QCOMPARE(rows.count(), 2);
    QCOMPARE(rows.row(0).subject, u"My chair"_s);
    QVERIFY(rows.row(0).assignee.isEmpty());
    QCOMPARE(rows.positionOf(TicketId{4}), 1);
    QCOMPARE(rows.positionOf(TicketId{6}), -1);
}

QTEST_MAIN(tst_CachedClashes)
#include "tst_cachedclashes.moc"
