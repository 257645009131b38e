// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/ticketservice.h"
#include "app/server/store/changerepository.h"
#include "app/server/store/mailoutrepository.h"
#include "app/server/store/ticketrepository.h"
#include "tests/support/desk.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_TicketService : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void anOpenedTicketHasItsMessageItsNumberAndItsMail();
    void theMailHasNoLinkForAUsersAddress();
    void nobodyIsMailedWithoutAnAddress();
    void anAssignedTicketStartsOpen();
    void whatATicketPointsAtMustBeThere_data();
    void whatATicketPointsAtMustBeThere();

    void aReplyWaitsForTheCustomerAndIsMailed();
    void aReplyMaySolve();
    void aNoteChangesNoStatusAndIsNotMailed();
    void markupIsCleanedAndHasPlainTextBesideIt();
    void markupWithoutAWordIsRefused();

    void aChangeMovesTheRevision();
    void aChangeToTheSameMovesNothing();
    void assigningANewTicketOpensIt();
    void anOlderRevisionPassesWhereNothingCollides();
    void anOlderRevisionIsStaleWhereAFieldMoved();
    void aRevisionThatNeverWasIsStale();

    void tagsComeAndGo();
    void tagsCollideOnlyWithThemselves();

    void whatIsOutOfSightDoesNotExist();
    void teamsMoveConversationsOutOfSight();
    void silentSolvedTicketsAreClosed();

    void everyFaultInAReplyLeavesAllOrNothing();
    void everyFaultInOpeningLeavesAllOrNothing();

private:
    TicketService service(qint64 now = Desk::morning) { return TicketService(**m_test, m_desk->settings, now); }
    Ticket open(std::optional<TeamId> team = {});
    Ticket read(TicketId id) { return **TicketRepository(**m_test).byId(id); }
    qint64 rows(QByteArrayView table) { return m_desk->count("SELECT COUNT(*) FROM " + table.toByteArray()); }
    QueuedMail lastMail();

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Desk> m_desk;
    Caller m_ada;
    ContactId m_carla;
};

void tst_TicketService::init()
{
    m_test = TestDatabase::ofThisRow();
    if (!m_test->isOpen())
        QSKIP(m_test->problem());
    m_desk = std::make_unique<Desk>(**m_test);
    m_ada = m_desk->agent(u"Ada"_s);
    m_carla = m_desk->contact(u"Carla"_s, u"carla@customer.example"_s);
}

Ticket tst_TicketService::open(std::optional<TeamId> team)
{
    const auto ticket = service().open(m_ada, {u"Printer"_s, m_carla, u"It smokes."_s, {}, team, Priority::Normal});
    if (!ticket)
        qFatal("%s %s", qPrintable(ticket.error().code), qPrintable(ticket.error().detail));
    return *ticket;
}

QueuedMail tst_TicketService::lastMail()
{
    MailOutRepository mails(**m_test);
    QueuedMail last;
    while (const auto mail = *mails.take(Desk::morning * 2, Desk::morning * 3))
        last = *mail;
    return last;
}

void tst_TicketService::anOpenedTicketHasItsMessageItsNumberAndItsMail()
{
    const Ticket first = open();
    const Ticket second = open();
    QCOMPARE(first.number, 1);
    QCOMPARE(second.number, 2);
    QCOMPARE(first.revision, 1);
    QCOMPARE(first.status, TicketStatus::New);
    QCOMPARE(first.requesterName, u"Carla"_s);

    const auto messages = service().messages(m_ada, first.id, {}, 50);
    QCOMPARE(messages->items.size(), 1);
    QCOMPARE(messages->items.first().kind, MessageKind::Reply);
    QCOMPARE(messages->items.first().text, u"It smokes."_s);
    QCOMPARE(messages->items.first().authorName, u"Ada"_s);

    const QueuedMail mail = lastMail();
    QCOMPARE(mail.draft.templateName, u"ticket-opened"_s);
    QCOMPARE(mail.draft.toAddress, u"carla@customer.example"_s);
    QCOMPARE(mail.draft.ticket, second.id);
    QVERIFY(mail.draft.data.value("link"_L1).toString().startsWith("https://desk.example/portal/link#"_L1));
}

void tst_TicketService::theMailHasNoLinkForAUsersAddress()
{
    QVERIFY((*m_test)->execute("UPDATE identity SET side = 'user' WHERE key = ?", {u"carla@customer.example"_s}));
    open();
    const QueuedMail mail = lastMail();
    QCOMPARE(mail.draft.toAddress, u"carla@customer.example"_s);
    QVERIFY(!mail.draft.data.contains("link"_L1));
    QVERIFY(!mail.draft.data.contains("code"_L1));
}

void tst_TicketService::nobodyIsMailedWithoutAnAddress()
{
    m_carla = m_desk->contact(u"Carla by phone"_s, {});
    QVERIFY(open().id.isValid());
    QCOMPARE(rows("mail_out"), 0);
}

void tst_TicketService::anAssignedTicketStartsOpen()
{
    const auto ticket = service().open(m_ada, {u"Printer"_s, m_carla, u"It smokes."_s, m_ada.user, {}, Priority::High});
    QCOMPARE(ticket->status, TicketStatus::Open);
    QCOMPARE(ticket->assignee, m_ada.user);
    QCOMPARE(ticket->priority, Priority::High);
}

void tst_TicketService::whatATicketPointsAtMustBeThere_data()
{
    QTest::addColumn<qint64>("requester");
    QTest::addColumn<qint64>("assignee");
    QTest::addColumn<qint64>("team");
    QTest::addColumn<QString>("code");

    QTest::newRow("requester") << qint64(999) << qint64(0) << qint64(0) << u"ticket.requester-unknown"_s;
    QTest::newRow("assignee") << qint64(0) << qint64(999) << qint64(0) << u"ticket.assignee-unknown"_s;
    QTest::newRow("team") << qint64(0) << qint64(0) << qint64(999) << u"ticket.team-unknown"_s;
}

void tst_TicketService::whatATicketPointsAtMustBeThere()
{
    QFETCH(const qint64, requester);
    QFETCH(const qint64, assignee);
    QFETCH(const qint64, team);
    const auto ticket = service().open(m_ada, {u"Printer"_s, requester ? ContactId{requester} : m_carla, u"It smokes."_s,
                                               UserId{assignee}, TeamId{team}, Priority::Normal});
    QVERIFY(!ticket);
    QCOMPARE(ticket.error().kind, Error::Kind::Invalid);
    QTEST(ticket.error().code, "code");
    QCOMPARE(rows("ticket"), 0);
}

void tst_TicketService::aReplyWaitsForTheCustomerAndIsMailed()
{
    const Ticket ticket = open();
    const auto reply = service(Desk::morning + 5).reply(m_ada, ticket.id, {MessageKind::Reply, u"Unplug it."_s, {}, {}});
    QVERIFY(reply);
    QCOMPARE(reply->ticket, ticket.id);

    const Ticket after = read(ticket.id);
    QCOMPARE(after.status, TicketStatus::Pending);
    QCOMPARE(after.revision, ticket.revision + 1);
    QCOMPARE(after.updatedAt, Desk::morning + 5);

    const QueuedMail mail = lastMail();
    QCOMPARE(mail.draft.templateName, u"reply"_s);
    QCOMPARE(mail.draft.data.value("text"_L1).toString(), u"Unplug it."_s);
    QCOMPARE(mail.draft.data.value("agent"_L1).toString(), u"Ada"_s);
}

void tst_TicketService::aReplyMaySolve()
{
    const Ticket ticket = open();
    QVERIFY(service(Desk::morning + 5).reply(m_ada, ticket.id, {MessageKind::Reply, u"Done."_s, {}, TicketStatus::Solved}));
    QCOMPARE(read(ticket.id).status, TicketStatus::Solved);
    QCOMPARE(read(ticket.id).solvedAt, Desk::morning + 5);
}

void tst_TicketService::aNoteChangesNoStatusAndIsNotMailed()
{
    const Ticket ticket = open();
    const qint64 mails = rows("mail_out");
    QVERIFY(service().reply(m_ada, ticket.id, {MessageKind::Note, u"An old model."_s, {}, {}}));
    QCOMPARE(read(ticket.id).status, TicketStatus::New);
    QCOMPARE(rows("mail_out"), mails);
}

void tst_TicketService::markupIsCleanedAndHasPlainTextBesideIt()
{
    const Ticket ticket = open();
    const auto reply = service().reply(
        m_ada, ticket.id, {MessageKind::Reply, {}, u"<p>Unplug <b>it</b>.</p><script>alert(1)</script>"_s, {}});
    QVERIFY(reply);
    QVERIFY(reply->html.contains("<b>it</b>"_L1));
    QVERIFY(!reply->html.contains("script"_L1));
    QCOMPARE(reply->text.trimmed(), u"Unplug it."_s);
}

void tst_TicketService::markupWithoutAWordIsRefused()
{
    const Ticket ticket = open();
    const auto reply = service().reply(m_ada, ticket.id, {MessageKind::Reply, {}, u"<p> </p>"_s, {}});
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, u"message.text-missing"_s);
}

void tst_TicketService::aChangeMovesTheRevision()
{
    const Ticket ticket = open();
    TicketPatch patch;
    patch.subject = u"Smoking printer"_s;
    patch.priority = Priority::Urgent;
    const auto changed = service(Desk::morning + 9).change(m_ada, ticket.id, patch, ticket.revision);
    QVERIFY(changed);
    QCOMPARE(changed->revision, 2);
    QCOMPARE(changed->updatedAt, Desk::morning + 9);
    QCOMPARE(read(ticket.id), *changed);
}

void tst_TicketService::aChangeToTheSameMovesNothing()
{
    const Ticket ticket = open();
    const qint64 changes = rows("change");
    TicketPatch patch;
    patch.subject = ticket.subject;
    const auto changed = service().change(m_ada, ticket.id, patch, ticket.revision);
    QCOMPARE(changed->revision, ticket.revision);
    QCOMPARE(rows("change"), changes);
}

void tst_TicketService::assigningANewTicketOpensIt()
{
    const Ticket ticket = open();
    TicketPatch patch;
    patch.assignee = m_ada.user;
    QCOMPARE(service().change(m_ada, ticket.id, patch, ticket.revision)->status, TicketStatus::Open);
}

void tst_TicketService::anOlderRevisionPassesWhereNothingCollides()
{
    const Ticket ticket = open();
    TicketPatch priority;
    priority.priority = Priority::High;
    QVERIFY(service().change(m_ada, ticket.id, priority, ticket.revision));

    TicketPatch assignee;
    assignee.assignee = m_ada.user;
    const auto changed = service().change(m_ada, ticket.id, assignee, ticket.revision);
    QVERIFY(changed);
    QCOMPARE(changed->priority, Priority::High);
    QCOMPARE(changed->assignee, m_ada.user);
    QCOMPARE(changed->revision, 3);
}

void tst_TicketService::anOlderRevisionIsStaleWhereAFieldMoved()
{
    const Ticket ticket = open();
    TicketPatch high;
    high.priority = Priority::High;
    QVERIFY(service().change(m_ada, ticket.id, high, ticket.revision));

    TicketPatch low;
    low.priority = Priority::Low;
    low.subject = u"Not this one"_s;
    const auto changed = service().change(m_ada, ticket.id, low, ticket.revision);
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, Error::Kind::Stale);
    QCOMPARE(changed.error().code, u"ticket.stale"_s);
    QCOMPARE(changed.error().fields, (QList<FieldError>{{u"/priority"_s, u"field.moved"_s}}));
    QCOMPARE(read(ticket.id).subject, ticket.subject);
}

void tst_TicketService::aRevisionThatNeverWasIsStale()
{
    const Ticket ticket = open();
    TicketPatch patch;
    patch.subject = u"Other"_s;
    for (const qint64 revision : {qint64(0), ticket.revision + 1})
        QCOMPARE(service().change(m_ada, ticket.id, patch, revision).error().code, u"ticket.stale"_s);
}

void tst_TicketService::tagsComeAndGo()
{
    const Ticket ticket = open();
    QCOMPARE(service().tag(m_ada, ticket.id, u"vip"_s, 1)->tags, QStringList{u"vip"_s});
    const auto both = service().tag(m_ada, ticket.id, u"billing"_s, 2);
    QCOMPARE(both->tags, (QStringList{u"billing"_s, u"vip"_s}));
    QCOMPARE(both->revision, 3);
    QCOMPARE(service().tag(m_ada, ticket.id, u"vip"_s, 3)->revision, 3); // it has it
    QCOMPARE(service().untag(m_ada, ticket.id, u"vip"_s, 3)->tags, QStringList{u"billing"_s});
}

void tst_TicketService::tagsCollideOnlyWithThemselves()
{
    const Ticket ticket = open();
    QVERIFY(service().tag(m_ada, ticket.id, u"vip"_s, 1));
    QVERIFY(service().tag(m_ada, ticket.id, u"billing"_s, 1));
    const auto removed = service().untag(m_ada, ticket.id, u"vip"_s, 1);
    QVERIFY(!removed);
    QCOMPARE(removed.error().fields.first().field, u"/tags/vip"_s);
}

void tst_TicketService::whatIsOutOfSightDoesNotExist()
{
    const TeamId sales = m_desk->team(u"Sales"_s);
    const TeamId tech = m_desk->team(u"Tech"_s);
    const Caller sam = m_desk->agent(u"Sam"_s, {sales});
    const Ticket ofTech = open(tech);
    const Ticket ofSales = open(sales);
    const Ticket ofNobody = open();

    QVERIFY(service().byId(sam, ofSales.id));
    QVERIFY(service().byId(sam, ofNobody.id));
    QCOMPARE(service().page(sam, {})->items.size(), 2);
    QCOMPARE(service().page(m_ada, {})->items.size(), 3);

    const QString unknown = u"ticket.unknown"_s;
    QCOMPARE(service().byId(sam, ofTech.id).error().code, unknown);
    QCOMPARE(service().messages(sam, ofTech.id, {}, 50).error().code, unknown);
    QCOMPARE(service().reply(sam, ofTech.id, {MessageKind::Note, u"?"_s, {}, {}}).error().code, unknown);
    QCOMPARE(service().change(sam, ofTech.id, {}, 1).error().code, unknown);
    QCOMPARE(service().tag(sam, ofTech.id, u"mine"_s, 1).error().code, unknown);
    QCOMPARE(service().byId(sam, TicketId{999}).error().code, unknown);
}

void tst_TicketService::teamsMoveConversationsOutOfSight()
{
    const TeamId sales = m_desk->team(u"Sales"_s);
    const Ticket ticket = open();
    const qint64 seq = *ChangeRepository(**m_test).head();
    TicketPatch patch;
    patch.team = sales;
    QVERIFY(service().change(m_ada, ticket.id, patch, 1));

    const auto logged = ChangeRepository(**m_test).since(seq, 10);
    QCOMPARE(logged->size(), 2); // the ticket and its message
    for (const LoggedChange &change : *logged) {
        QCOMPARE(change.before, Scope(everyone));
        QCOMPARE(change.after, Scope(sales.value));
    }
}

void tst_TicketService::silentSolvedTicketsAreClosed()
{
    constexpr qint64 day = 24LL * 60 * 60 * 1000;
    const Ticket silent = open();
    const Ticket spokenIn = open();
    const Ticket pending = open();
    for (const Ticket &ticket : {silent, spokenIn})
        QVERIFY(service().reply(m_ada, ticket.id, {MessageKind::Reply, u"Done."_s, {}, TicketStatus::Solved}));
    QVERIFY(service().reply(m_ada, pending.id, {MessageKind::Reply, u"And?"_s, {}, {}}));
    QVERIFY(service(Desk::morning + 10 * day).reply(m_ada, spokenIn.id, {MessageKind::Note, u"Thanks, they said."_s, {}, {}}));

    QCOMPARE(*service(Desk::morning + 14 * day).closeSilent(), 0);
    QCOMPARE(*service(Desk::morning + 14 * day + 1).closeSilent(), 1);
    QCOMPARE(read(silent.id).status, TicketStatus::Closed);
    QCOMPARE(read(spokenIn.id).status, TicketStatus::Solved);
    QCOMPARE(read(pending.id).status, TicketStatus::Pending);
}

void tst_TicketService::everyFaultInAReplyLeavesAllOrNothing()
{
    const Ticket ticket = open();
    const qint64 mails = rows("mail_out");
    const qint64 changes = rows("change");
    for (int n = 1;; ++n) {
        (*m_test)->failAt(Database::Step::Statement, n);
        if (service().reply(m_ada, ticket.id, {MessageKind::Reply, u"Unplug it."_s, {}, {}}))
            break;
        QVERIFY(n < 50);
        QCOMPARE(rows("message"), 1);
        QCOMPARE(rows("mail_out"), mails);
        QCOMPARE(rows("change"), changes);
        QCOMPARE(read(ticket.id), ticket);
    }
    (*m_test)->failAt(Database::Step::Statement, 0);
    QCOMPARE(rows("message"), 2);
    QCOMPARE(rows("mail_out"), mails + 1);
    QCOMPARE(rows("change"), changes + 2);
}

void tst_TicketService::everyFaultInOpeningLeavesAllOrNothing()
{
    for (int n = 1;; ++n) {
        (*m_test)->failAt(Database::Step::Statement, n);
        if (service().open(m_ada, {u"Printer"_s, m_carla, u"It smokes."_s, {}, {}, Priority::Normal}))
            break;
        QVERIFY(n < 80);
        for (const char *table : {"ticket", "message", "mail_out", "change", "portal_token"})
            QCOMPARE(rows(table), 0);
    }
    (*m_test)->failAt(Database::Step::Statement, 0);
    for (const char *table : {"ticket", "message", "mail_out", "portal_token"})
        QCOMPARE(rows(table), 1);
}

QTEST_GUILESS_MAIN(tst_TicketService)
#include "tst_ticketservice.moc"
