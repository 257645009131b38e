// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/contactservice.h"
#include "app/server/service/ticketservice.h"
#include "models/protocol/consequencesjson.h"
#include "tests/support/testdatabase.h"
#include "tests/support/userdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// A user is deleted: identity.md C4.
class tst_UserRemoval : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void c4_theOpenTicketsNeedAnHeir();
    void c4_theHeirGetsTheOpenTickets();
    void c4_nobodyIsAnHeirToo();
    void c4_theClaimEndsAndTheContactIsNotTouched();
    void c4_whatWasWrittenKeepsItsName();
    void c4_whatItEndsIsAskedForFirst();
    void theLastAdministratorAndOneselfStay();
    void onlyAdministratorsDelete();
    void aDeletedUserIsNowhere();

private:
    Ticket ticket(UserId assignee)
    {
        TicketService tickets(**m_test, m_desk->desk.settings, m_desk->now);
        return tickets.open(m_desk->administrator, {u"Printer"_s, m_contact, u"text"_s, assignee, {}, {}}).value_or(Ticket());
    }
    UserId assigneeOf(const Ticket &ticket)
    {
        return UserId{m_desk->desk.count("SELECT COALESCE(assignee_id, 0) FROM ticket WHERE id = ?", {ticket.id})};
    }

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<UserDesk> m_desk;
    const QString m_address = u"ada@desk.example"_s;
    ContactId m_contact;
    UserId m_user;
};

void tst_UserRemoval::init()
{
    m_test = TestDatabase::ofThisRow();
    if (!m_test->isOpen())
        QSKIP(m_test->problem());
    m_desk = std::make_unique<UserDesk>(**m_test);
    m_desk->start();
    m_contact = m_desk->contact(m_address);
    m_user = m_desk->user(m_address);
}

void tst_UserRemoval::c4_theOpenTicketsNeedAnHeir()
{
    ticket(m_user);
    ticket(m_user);
    const auto refused = m_desk->remove(m_user, std::nullopt);
    QCOMPARE(refused.error().code, u"user.heir-needed"_s);
    QCOMPARE(refused.error().extra["openTickets"_L1].toInt(), 2);
    for (const UserId heir : {m_user, UserId{99}})
        QCOMPARE(m_desk->remove(m_user, heir).error().code, u"user.heir-unknown"_s);
    QCOMPARE(m_desk->read(m_user).state, UserState::Active);
}

void tst_UserRemoval::c4_theHeirGetsTheOpenTickets()
{
    const UserId heir = m_desk->user(u"eva@desk.example"_s);
    const Ticket open = ticket(m_user);
    const Ticket solved = ticket(m_user);
    TicketPatch solve;
    solve.status = TicketStatus::Solved;
    QVERIFY(TicketService(**m_test, m_desk->desk.settings, m_desk->now).change(m_desk->administrator, solved.id, solve, solved.revision));
    QVERIFY(m_desk->remove(m_user, heir));
    QCOMPARE(assigneeOf(open), heir);
    QCOMPARE(assigneeOf(solved), m_user);
    QCOMPARE(m_desk->desk.count("SELECT revision FROM ticket WHERE id = ?", {open.id}), open.revision + 1);
}

void tst_UserRemoval::c4_nobodyIsAnHeirToo()
{
    const Ticket open = ticket(m_user);
    QVERIFY(m_desk->remove(m_user, UserId()));
    QCOMPARE(assigneeOf(open), UserId());
}

void tst_UserRemoval::c4_theClaimEndsAndTheContactIsNotTouched()
{
    const auto before = ContactService(**m_test, m_desk->now).contact(m_contact);
    QCOMPARE(m_desk->standingClashes(), 1);
    QVERIFY(m_desk->remove(m_user));
    QCOMPARE(m_desk->standingClashes(), 0);
    const auto after = ContactService(**m_test, m_desk->now).contact(m_contact);
    QCOMPARE(after->name, before->name);
    QCOMPARE(after->emails.first().address, before->emails.first().address);
    QVERIFY(!after->emails.first().isUsers);
    QVERIFY(m_desk->isIn(m_desk->enter(m_desk->invite(m_contact)))); // a new invite, as after C2
    QVERIFY(m_desk->desk.count("SELECT COUNT(*) FROM user_address WHERE user_id = ?", {m_user}) == 0);
}

void tst_UserRemoval::c4_whatWasWrittenKeepsItsName()
{
    Caller ada;
    ada.user = m_user;
    ada.name = u"Ada"_s;
    const Ticket open = ticket({});
    TicketService tickets(**m_test, m_desk->desk.settings, m_desk->now);
    QVERIFY(tickets.reply(ada, open.id, {MessageKind::Note, u"by me"_s, {}, {}}));
    QVERIFY(m_desk->remove(m_user));
    QCOMPARE(m_desk->desk.count("SELECT COUNT(*) FROM message WHERE author_name = 'Ada' AND author_id = ?", {m_user}), 1);
    QCOMPARE(m_desk->desk.count("SELECT COUNT(*) FROM account_user WHERE id = ? AND name = '' AND password_hash IS NULL", {m_user}), 1);
}

void tst_UserRemoval::c4_whatItEndsIsAskedForFirst()
{
    m_desk->signIn(m_user);
    const auto refused = m_desk->remove(m_user, UserId(), false);
    QCOMPARE(refused.error().code, u"identity.confirmation-needed"_s);
    QCOMPARE(protocol::consequencesOf(refused.error().extra["wouldEnd"_L1].toObject()),
             *m_desk->whatIf().ofUser(m_user, UserState::Deleted));
    QCOMPARE(m_desk->desk.count("SELECT COUNT(*) FROM user_session"), 1);
}

void tst_UserRemoval::theLastAdministratorAndOneselfStay()
{
    QCOMPARE(m_desk->remove(m_desk->administrator.user).error().code, u"user.is-oneself"_s);
    Caller other = m_desk->administrator;
    other.user = m_user;
    const UserId root = m_desk->administrator.user;
    QCOMPARE(UserRemoval(**m_test, m_desk->now).remove(other, root, m_desk->read(root).revision, {UserId(), true}).error().code,
             u"user.last-administrator"_s);
}

void tst_UserRemoval::onlyAdministratorsDelete()
{
    Caller caller = m_desk->administrator;
    caller.role = Role::Supervisor;
    QCOMPARE(UserRemoval(**m_test, m_desk->now).remove(caller, m_user, 1, {UserId(), true}).error().code, u"user.not-allowed"_s);
    QCOMPARE(UserRemoval(**m_test, m_desk->now).remove(m_desk->administrator, m_user, 99, {UserId(), true}).error().code, u"user.stale"_s);
}

void tst_UserRemoval::aDeletedUserIsNowhere()
{
    const QByteArray session = m_desk->signIn(m_user);
    QVERIFY(m_desk->remove(m_user));
    QVERIFY(!m_desk->isSignedIn(session));
    QCOMPARE(m_desk->users().user(m_user).error().code, u"user.unknown"_s);
    QCOMPARE(m_desk->remove(m_user).error().code, u"user.unknown"_s);
    const auto page = m_desk->users().page({}, 50);
    for (const User &user : page->items)
        QVERIFY(user.id != m_user);
    QVERIFY(m_desk->make(m_address, true)); // the address is anybody's
}

QTEST_GUILESS_MAIN(tst_UserRemoval)
#include "tst_userremoval.moc"
