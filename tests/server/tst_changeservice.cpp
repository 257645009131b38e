// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/audience.h"
#include "app/server/service/changeservice.h"
#include "app/server/service/organizationservice.h"
#include "app/server/service/ticketservice.h"
#include "app/server/service/writing.h"
#include "tests/support/desk.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Keeps what is sent to a listener.
struct KeptStream : HttpStream {
    bool write(const QByteArray &piece) override
    {
        sent += piece;
        return !broken;
    }
    void close() override { closed = true; }

    QByteArray sent;
    bool closed = false;
    bool broken = false;
};

/// What has changed, asked for by /changes and pushed by /events alike.
class tst_ChangeService : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void whatMovesBetweenTeamsComesAndGoes_data();
    void whatMovesBetweenTeamsComesAndGoes();
    void everythingChangedIsThereAsItIsNow();
    void severalChangesOfOneThingAreMerged();
    void piecesJoinToTheWhole();
    void whatMovedOnSinceIsNotShownToWhoMayNoLongerSeeIt();
    void anOwnChangeOfRoleStartsAnew();
    void numbersBeyondTheLogAreExpired();

    void listenersGetWhatTheyMaySee();
    void aListenerIsToldWhatItMissedAndNothingTwice();
    void aBrokenStreamIsShownOut();
    void anEndedSessionIsShownOut();
    void anOwnChangeOfRoleEndsTheStream();

private:
    Ticket open(TeamId team);
    void move(const Ticket &ticket, TeamId team);
    QString seen(const Caller &caller, qint64 since, TicketId id);
    ChangePage since(const Caller &caller, qint64 seq, int limit = 1000);
    qint64 head() { return *ChangeService(**m_test, Desk::morning).head(); }
    Caller signedIn(Caller caller);

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Desk> m_desk;
    Caller m_ada;
    Caller m_sam;
    TeamId m_sales;
    TeamId m_tech;
    ContactId m_carla;
};

void tst_ChangeService::init()
{
    m_test = TestDatabase::ofThisRow();
    if (!m_test->isOpen())
        QSKIP(m_test->problem());
    m_desk = std::make_unique<Desk>(**m_test);
    m_sales = m_desk->team(u"Sales"_s);
    m_tech = m_desk->team(u"Tech"_s);
    m_ada = signedIn(m_desk->supervisor(u"Ada"_s));
    m_sam = signedIn(m_desk->agent(u"Sam"_s, {m_sales}));
    m_carla = m_desk->contact(u"Carla"_s, {});
}

Caller tst_ChangeService::signedIn(Caller caller)
{
    caller.session = *(*m_test)->first("INSERT INTO user_session (token_hash, user_id, created_at, seen_at, expires_at)"
                                       " VALUES (?, ?, 0, 0, ?) RETURNING id",
                                       {caller.name.toUtf8(), caller.user, Desk::morning + 1000},
                                       [](const Row &row) { return row.integer(0); })
                          .value();
    return caller;
}

Ticket tst_ChangeService::open(TeamId team)
{
    TicketService tickets(**m_test, m_desk->settings, Desk::morning);
    return *tickets.open(m_ada, {u"Printer"_s, m_carla, u"It smokes."_s, {}, team, Priority::Normal});
}

void tst_ChangeService::move(const Ticket &ticket, TeamId team)
{
    TicketPatch patch;
    patch.team = team;
    TicketService tickets(**m_test, m_desk->settings, Desk::morning);
    const auto now = tickets.byId(m_ada, ticket.id);
    QVERIFY(tickets.change(m_ada, ticket.id, patch, now->revision));
}

ChangePage tst_ChangeService::since(const Caller &caller, qint64 seq, int limit)
{
    const auto page = ChangeService(**m_test, Desk::morning).since(caller, seq, limit);
    if (!page)
        qFatal("%s", qPrintable(page.error().code));
    return *page;
}

/// How \a caller learns of the ticket: "row", "gone" or "nothing".
QString tst_ChangeService::seen(const Caller &caller, qint64 seq, TicketId id)
{
    const ChangePage page = since(caller, seq);
    for (const Change &change : page.changes) {
        if (change.kind == EntityKind::Ticket && change.id == id.value)
            return change.isGone() ? u"gone"_s : u"row"_s;
    }
    return u"nothing"_s;
}

void tst_ChangeService::whatMovesBetweenTeamsComesAndGoes_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("sam"); // is in Sales
    QTest::addColumn<QString>("ada"); // sees everything

    QTest::newRow("into sight") << u"tech"_s << u"sales"_s << u"row"_s << u"row"_s;
    QTest::newRow("out of sight") << u"sales"_s << u"tech"_s << u"gone"_s << u"row"_s;
    QTest::newRow("from everyone out of sight") << u"none"_s << u"tech"_s << u"gone"_s << u"row"_s;
    QTest::newRow("to everyone") << u"tech"_s << u"none"_s << u"row"_s << u"row"_s;
    QTest::newRow("within sight") << u"sales"_s << u"none"_s << u"row"_s << u"row"_s;
}

void tst_ChangeService::whatMovesBetweenTeamsComesAndGoes()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    const auto team = [this](const QString &name) {
        return name == u"sales"_s ? m_sales : name == u"tech"_s ? m_tech : TeamId{};
    };
    const Ticket ticket = open(team(from));
    const Ticket elsewhere = open(m_tech);
    const qint64 start = head();
    move(ticket, team(to));
    TicketPatch patch;
    patch.priority = Priority::High;
    QVERIFY(TicketService(**m_test, m_desk->settings, Desk::morning).change(m_ada, elsewhere.id, patch, 1));

    QTEST(seen(m_sam, start, ticket.id), "sam");
    QTEST(seen(m_ada, start, ticket.id), "ada");
    QCOMPARE(seen(m_sam, start, elsewhere.id), u"nothing"_s);
    QCOMPARE(since(m_sam, start).next, head()); // the number moves on all the same
}

void tst_ChangeService::everythingChangedIsThereAsItIsNow()
{
    const qint64 start = head();
    const Ticket ticket = open({});
    const auto acme = OrganizationService(**m_test, Desk::morning).create(m_ada, {u"Acme"_s, {}, false});
    QVERIFY(acme);

    const ChangePage page = since(m_sam, start);
    QVERIFY(page.end);
    QCOMPARE(page.changes.size(), 3);
    QCOMPARE(std::get<Ticket>(page.changes.at(0).entity), ticket);
    QCOMPARE(std::get<Message>(page.changes.at(1).entity).text, u"It smokes."_s);
    QCOMPARE(std::get<Organization>(page.changes.at(2).entity), *acme);
}

void tst_ChangeService::severalChangesOfOneThingAreMerged()
{
    const Ticket ticket = open(m_sales);
    const qint64 start = head();
    move(ticket, m_tech);
    move(ticket, m_sales);
    move(ticket, m_tech);
    const ChangePage page = since(m_sam, start);
    QCOMPARE(page.changes.size(), 2); // the ticket and its message, once each
    QVERIFY(page.changes.first().isGone());

    const Ticket hidden = open(m_tech);
    const qint64 later = head();
    move(hidden, m_sales);
    move(hidden, m_tech);
    QCOMPARE(seen(m_sam, later, hidden.id), u"gone"_s); // it was seen for a while
}

void tst_ChangeService::piecesJoinToTheWhole()
{
    for (int i = 0; i < 5; ++i)
        open({});
    QList<qint64> numbers;
    qint64 seq = 0;
    for (bool end = false; !end;) {
        const ChangePage page = since(m_ada, seq, 3);
        for (const Change &change : page.changes)
            numbers.append(change.seq);
        seq = page.next;
        end = page.end;
    }
    QCOMPARE(numbers, (QList<qint64>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
    QVERIFY(since(m_ada, seq, 3).changes.isEmpty());
}

void tst_ChangeService::whatMovedOnSinceIsNotShownToWhoMayNoLongerSeeIt()
{
    const qint64 start = head();
    const Ticket ticket = open(m_sales); // two changes
    move(ticket, m_tech);
    for (const Change &change : since(m_sam, start, 2).changes)
        QVERIFY(change.isGone());
}

void tst_ChangeService::anOwnChangeOfRoleStartsAnew()
{
    const qint64 start = head();
    open({});
    QVERIFY(writing(**m_test, [this](ChangeLog &changes) -> Result<void> {
        changes.record(EntityKind::User, m_sam.user.value, everyone, everyone);
        return {};
    }));
    QVERIFY(since(m_sam, start).scopeChanged);
    QVERIFY(since(m_sam, start).changes.isEmpty());
    QVERIFY(!since(m_ada, start).scopeChanged);
    QVERIFY(!since(m_sam, head()).scopeChanged);
}

void tst_ChangeService::numbersBeyondTheLogAreExpired()
{
    open({});
    QVERIFY((*m_test)->execute("UPDATE counter SET value = 1 WHERE name = 'change-floor'"));
    const ChangeService changes(**m_test, Desk::morning);
    QCOMPARE(changes.since(m_ada, 0, 10).error().code, u"changes.expired"_s);
    QCOMPARE(changes.since(m_ada, head() + 1, 10).error().kind, Error::Kind::Gone);
    QVERIFY(changes.since(m_ada, 1, 10));
}

void tst_ChangeService::listenersGetWhatTheyMaySee()
{
    Audience audience;
    const auto ada = std::make_shared<KeptStream>();
    const auto sam = std::make_shared<KeptStream>();
    audience.admit(**m_test, Desk::morning, m_ada, head(), ada);
    audience.admit(**m_test, Desk::morning, m_sam, head(), sam);

    const Ticket ticket = open(m_sales);
    audience.catchUp(**m_test, Desk::morning);
    QCOMPARE(ada->sent, sam->sent);
    QVERIFY(ada->sent.startsWith("id: 1\nevent: change\ndata: {\"seq\":1,\"kind\":\"ticket\""));
    QCOMPARE(ada->sent.count("event: change"), 2);

    ada->sent.clear();
    sam->sent.clear();
    move(ticket, m_tech);
    open(m_tech);
    audience.catchUp(**m_test, Desk::morning);
    QCOMPARE(ada->sent.count("\"entity\":"), 4);
    QCOMPARE(sam->sent.count("\"entity\":"), 0);
    QCOMPARE(sam->sent.count("\"gone\":true"), 2);
}

void tst_ChangeService::aListenerIsToldWhatItMissedAndNothingTwice()
{
    Audience audience;
    const auto first = std::make_shared<KeptStream>();
    audience.admit(**m_test, Desk::morning, m_ada, head(), first);
    open({});
    const auto late = std::make_shared<KeptStream>();
    audience.admit(**m_test, Desk::morning, m_ada, 0, late);
    QCOMPARE(late->sent.count("event: change"), 2);
    audience.catchUp(**m_test, Desk::morning);
    audience.catchUp(**m_test, Desk::morning);
    QCOMPARE(first->sent, late->sent);
}

void tst_ChangeService::aBrokenStreamIsShownOut()
{
    Audience audience;
    const auto slow = std::make_shared<KeptStream>();
    const auto fine = std::make_shared<KeptStream>();
    audience.admit(**m_test, Desk::morning, m_ada, head(), slow);
    audience.admit(**m_test, Desk::morning, m_ada, head(), fine);
    slow->broken = true;
    open({});
    audience.catchUp(**m_test, Desk::morning);
    QVERIFY(slow->closed);
    QVERIFY(!fine->closed);
    QCOMPARE(slow->sent.count("event: change"), 1);
    QCOMPARE(fine->sent.count("event: change"), 2);
}

void tst_ChangeService::anEndedSessionIsShownOut()
{
    Audience audience;
    const auto ada = std::make_shared<KeptStream>();
    const auto sam = std::make_shared<KeptStream>();
    audience.admit(**m_test, Desk::morning, m_ada, head(), ada);
    audience.admit(**m_test, Desk::morning, m_sam, head(), sam);
    QVERIFY((*m_test)->execute("DELETE FROM user_session WHERE id = ?", {m_sam.session}));
    audience.showOutTheEnded(**m_test, Desk::morning);
    QVERIFY(sam->closed);
    QVERIFY(!ada->closed);
    audience.showOutTheEnded(**m_test, Desk::morning + 1000);
    QVERIFY(ada->closed);
}

void tst_ChangeService::anOwnChangeOfRoleEndsTheStream()
{
    Audience audience;
    const auto sam = std::make_shared<KeptStream>();
    audience.admit(**m_test, Desk::morning, m_sam, head(), sam);
    QVERIFY(writing(**m_test, [this](ChangeLog &changes) -> Result<void> {
        changes.record(EntityKind::User, m_sam.user.value, everyone, everyone);
        return {};
    }));
    audience.catchUp(**m_test, Desk::morning);
    QVERIFY(sam->sent.contains("event: scope"));
    QVERIFY(sam->closed);
}

QTEST_GUILESS_MAIN(tst_ChangeService)
#include "tst_changeservice.moc"
