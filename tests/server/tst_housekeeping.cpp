// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/channel/housekeeping.h"

#include "app/server/service/expiryservice.h"
#include "app/server/service/ticketservice.h"
#include "app/server/store/idempotencyrepository.h"
#include "app/server/store/inviterepository.h"
#include "tests/support/people.h"
#include "tests/support/testdatabase.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

/// What is done without anybody asking.
class tst_Housekeeping : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void whatHasExpiredIsRemovedAndNothingElse();
    void aTicketThatIsAnsweredMeanwhileStaysOpen();
    void silentTicketsAreClosedAndOldThingsRemovedByTheClock();

private:
    static constexpr qint64 day = 24LL * 3'600'000;

    qint64 count(const char *table) { return m_people->desk.count(QByteArray("SELECT COUNT(*) FROM ") + table); }
    TicketService tickets(qint64 now) { return TicketService(**m_test, m_people->desk.settings, now); }
    Ticket solved(ContactId contact);
    void fillWithThingsThatExpire();

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<People> m_people;
};

void tst_Housekeeping::init()
{
    m_test = TestDatabase::ofThisRow();
    if (!m_test->isOpen())
        QSKIP(m_test->problem());
    m_people = std::make_unique<People>(**m_test);
    m_people->start();
}

Ticket tst_Housekeeping::solved(ContactId contact)
{
    const auto ticket = tickets(m_people->now).open(m_people->administrator, {u"Printer"_s, contact, u"text"_s, {}, {}, {}});
    const auto done = tickets(m_people->now).reply(m_people->administrator, ticket->id, {MessageKind::Reply, u"Done."_s, {}, TicketStatus::Solved});
    return done ? *ticket : Ticket();
}

/// Two of each: one that is over in ten days, one in thirty.
void tst_Housekeeping::fillWithThingsThatExpire()
{
    const ContactId contact = m_people->contact(u"ana@example.org"_s);
    const UserId eva = m_people->user(u"eva@desk.example"_s);
    const auto put = [&](QByteArrayView sql, const Values &values) { QVERIFY((*m_test)->execute(sql, values)); };
    put("INSERT INTO portal_sign_in (key, contact_id, proven_at) VALUES ('ana@example.org', ?, 0)", {contact});
    for (const qint64 days : {10, 30}) {
        const qint64 end = Desk::morning + days * day;
        const QByteArray hash = QByteArray::number(days);
        put("INSERT INTO portal_session (token_hash, key, contact_id, created_at, seen_at, expires_at)"
            " VALUES (?, 'ana@example.org', ?, 0, 0, ?)", {hash, contact, end});
        put("INSERT INTO portal_token (token_hash, purpose, key, contact_id, created_at, expires_at)"
            " VALUES (?, 'invite', 'ana@example.org', ?, 0, ?)", {hash, contact, end});
        put("INSERT INTO invite (contact_id, address, state, portal_token_id, created_at, expires_at)"
            " SELECT contact_id, key, 'sent', id, created_at, expires_at FROM portal_token WHERE token_hash = ?", {hash});
        put("INSERT INTO portal_grant (token_hash, portal_token_id, created_at, expires_at) SELECT token_hash, id, 0, expires_at"
            " FROM portal_token WHERE token_hash = ?", {hash});
        put("INSERT INTO user_session (token_hash, user_id, created_at, seen_at, expires_at) VALUES (?, ?, 0, 0, ?)", {hash, eva, end});
        QVERIFY(IdempotencyRepository(**m_test).keep(u"user:1"_s, hash, hash, {201, {}, "{}"}, end - 90 * day));
    }
    // The browser bound to a link that lives on is forgotten before the link.
    put("INSERT INTO portal_grant (token_hash, portal_token_id, created_at, expires_at) SELECT ?, id, 0, ?"
        " FROM portal_token WHERE token_hash = ?", {QByteArray("soon"), Desk::morning + day, QByteArray("30")});
}

void tst_Housekeeping::whatHasExpiredIsRemovedAndNothingElse()
{
    fillWithThingsThatExpire();
    QVERIFY(ExpiryService(**m_test, Desk::morning + 20 * day).removeExpired());
    for (const char *table : {"portal_session", "portal_token", "portal_grant", "user_session", "idempotency"})
        QCOMPARE(count(table), 1);
    QCOMPARE(count("portal_session WHERE token_hash = (SELECT token_hash FROM portal_token)"), 1);
    QCOMPARE(count("portal_sign_in"), 1);
    QCOMPARE(count("invite"), 2);
    const auto invites = InviteRepository(**m_test, Desk::morning + 20 * day).ofContact(ContactId{1});
    QCOMPARE(invites->last().state, InviteState::Expired);
    QCOMPARE(invites->first().state, InviteState::Sent);
}

void tst_Housekeeping::aTicketThatIsAnsweredMeanwhileStaysOpen()
{
    if ((*m_test)->engine() != Database::Engine::PostgreSql)
        QSKIP("SQLite has one writer");
    const Ticket ticket = solved(m_people->contact(u"ana@example.org"_s));
    const qint64 later = m_people->now + 15 * day;

    // The other server has the row and opens the ticket again, while this one waits for it.
    const auto other = Database::open(m_test->location(), Database::Access::ReadWrite);
    QVERIFY((*other)->begin());
    QVERIFY((*other)->execute("UPDATE ticket SET status = 1, solved_at = NULL WHERE id = ?", {ticket.id}));
    std::thread closing([&] { QVERIFY(tickets(later).closeSilent()); });
    QTest::qSleep(300);
    QVERIFY((*other)->commit());
    closing.join();
    QCOMPARE(count("ticket WHERE status = 1"), 1);
}

void tst_Housekeeping::silentTicketsAreClosedAndOldThingsRemovedByTheClock()
{
    fillWithThingsThatExpire();
    QVERIFY(solved(m_people->contact(u"bia@example.org"_s)).id.isValid());
    std::atomic<int> committed = 0;
    DbWorker writer(m_test->location(), DbWorker::Mode::Writer);
    QVERIFY(writer.start());
    Housekeeping::Settings settings;
    settings.write = [&](DbWorker::Job job) { return writer.post(std::move(job)); };
    settings.clock = [](Database &) { return Result<qint64>(Desk::morning + 20 * day); };
    settings.committed = [&] { ++committed; };
    settings.interval = std::chrono::milliseconds(20);
    settings.roundsToRemoval = 2;
    Housekeeping housekeeping(settings, m_people->desk.settings);
    housekeeping.start();
    QTRY_COMPARE(count("ticket WHERE status = 4"), 1);
    QTRY_COMPARE(count("portal_token WHERE purpose = 'invite'"), 1);
    housekeeping.stop();
    QCOMPARE(committed, 1);
}

QTEST_GUILESS_MAIN(tst_Housekeeping)
#include "tst_housekeeping.moc"
