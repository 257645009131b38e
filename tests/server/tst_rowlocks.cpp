// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/contactservice.h"
#include "app/server/service/heldkeys.h"
#include "app/server/service/suggestionservice.h"
#include "app/server/service/ticketservice.h"
#include "app/server/service/userrequests.h"
#include "app/server/store/suggestionrepository.h"
#include "app/server/store/userrepository.h"
#include "tests/support/testdatabase.h"
#include "tests/support/userdesk.h"

#include <QDeadlineTimer>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Two servers on one database meet at a row: the later one waits for it, and finds what is true by then. SQLite has one writer
/// and nothing to meet.
class tst_RowLocks : public QObject
{
    Q_OBJECT
private slots:
    void init();

    void c4_noTicketIsGivenToWhoIsBeingDeleted();
    void c4_noTicketIsOpenedForWhoIsBeingDeleted();
    void c4_whoIsBeingDeletedIsNotInvitedAgain();
    void c1_noCodeForAPasswordGoesToWhoIsLeaving();
    void b7_noCodeForAPasswordGoesToAnAddressThatIsBeingLeft();
    void c1_noCodeForAnAddressGoesToWhoIsLeaving();
    void aSuggestionIsConfirmedBehindItsKey();
    void keysAreTakenInOneOrder();

private:
    /// Does \a first, and while nobody has seen it yet begins \a second on a connection of its own. When that waits, or has ended,
    /// does \a then and commits. What \a second says.
    template <typename Second>
    QString meet(const std::function<bool()> &first, Second second, const std::function<bool()> &then = [] { return true; });
    bool waitsForALock() { return m_desk->desk.count("SELECT COUNT(*) FROM pg_locks WHERE NOT granted") > 0; }
    Ticket opened() { return tickets(**m_test).open(m_desk->administrator, draft({})).value_or(Ticket()); }
    TicketDraft draft(UserId assignee) const { return {u"Printer"_s, m_contact, u"text"_s, assignee, {}, {}}; }
    TicketService tickets(Database &database) const { return {database, m_desk->desk.settings, m_desk->now}; }
    qint64 count(QByteArrayView sql, const Values &values = {}) { return m_desk->desk.count(sql, values); }

    /// Somebody with the addresses a@… and b@… whom the mail of a new ticket names as b@….
    Suggestion suggested();

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<UserDesk> m_desk;
    ContactId m_contact;
    UserId m_user;
    const QString m_address = u"ada@desk.example"_s;
};

void tst_RowLocks::init()
{
    m_test = std::make_unique<TestDatabase>(Database::Engine::PostgreSql);
    if (!m_test->isOpen())
        QSKIP(m_test->problem());
    m_desk = std::make_unique<UserDesk>(**m_test);
    m_desk->start();
    m_contact = m_desk->contact(u"ana@customer.example"_s);
    m_user = m_desk->user(m_address);
}

template <typename Second>
QString tst_RowLocks::meet(const std::function<bool()> &first, Second second, const std::function<bool()> &then)
{
    std::future<QString> said;
    const auto done = (*m_test)->transaction([&]() -> Result<void> {
        if (!first())
            return fail(Error::Kind::Broken, u"test.first"_s);
        said = std::async(std::launch::async, [&]() -> QString {
            const auto other = Database::open(m_test->location(), Database::Access::ReadWrite);
            if (!other)
                return other.error().code;
            const auto result = second(**other);
            return result ? u"done"_s : result.error().code;
        });
        const QDeadlineTimer longest(10s);
        while (!waitsForALock() && said.wait_for(10ms) != std::future_status::ready && !longest.hasExpired()) { }
        return then() ? Result<void>() : fail(Error::Kind::Broken, u"test.then"_s);
    });
    const QString heard = said.valid() ? said.get() : QString();
    return done ? heard : done.error().code;
}

void tst_RowLocks::c4_noTicketIsGivenToWhoIsBeingDeleted()
{
    const Ticket ticket = opened();
    TicketPatch patch;
    patch.assignee = m_user;
    const QString said = meet([&] { return m_desk->remove(m_user).has_value(); },
                              [&](Database &other) { return tickets(other).change(m_desk->administrator, ticket.id, patch, ticket.revision); });
    QCOMPARE(said, u"ticket.assignee-unknown"_s);
    QCOMPARE(count("SELECT COUNT(*) FROM ticket WHERE assignee_id = ?", {m_user}), 0);
}

void tst_RowLocks::c4_noTicketIsOpenedForWhoIsBeingDeleted()
{
    const QString said = meet([&] { return m_desk->remove(m_user).has_value(); },
                              [&](Database &other) { return tickets(other).open(m_desk->administrator, draft(m_user)); });
    QCOMPARE(said, u"ticket.assignee-unknown"_s);
    QCOMPARE(count("SELECT COUNT(*) FROM ticket"), 0);
}

void tst_RowLocks::c4_whoIsBeingDeletedIsNotInvitedAgain()
{
    const UserId eva = m_desk->make(u"eva@desk.example"_s)->id;
    const QString said = meet([&] { return m_desk->remove(eva).has_value(); }, [&](Database &other) {
        return UserService(other, m_desk->desk.settings, m_desk->now).inviteAgain(m_desk->administrator, eva, true);
    });
    QCOMPARE(said, u"user.unknown"_s);
    QCOMPARE(count("SELECT COUNT(*) FROM account_user WHERE id = ? AND state = 'deleted'", {eva}), 1);
    QCOMPARE(count("SELECT COUNT(*) FROM user_code"), 0);
}

void tst_RowLocks::c1_noCodeForAPasswordGoesToWhoIsLeaving()
{
    QVERIFY(UserRequests(**m_test, m_desk->desk.settings, m_desk->now).askForPassword(m_address, {}));
    meet([&] { return m_desk->leave(m_user).has_value(); },
         [&](Database &other) { return UserRequests(other, m_desk->desk.settings, m_desk->now).resolveNext(); });
    QCOMPARE(count("SELECT COUNT(*) FROM user_code"), 0);
    QCOMPARE(m_desk->mails(u"user-password"_s, m_address), 0);
}

void tst_RowLocks::b7_noCodeForAPasswordGoesToAnAddressThatIsBeingLeft()
{
    QVERIFY(UserRequests(**m_test, m_desk->desk.settings, m_desk->now).askForPassword(m_address, {}));
    QVERIFY(m_desk->addresses().request(m_desk->administrator, m_user, {u"ada@new.example"_s, {}, false}));
    const QString code = m_desk->mailedCode(u"user-address-proof"_s);
    meet([&] { return m_desk->addresses().prove(code, {}).has_value(); },
         [&](Database &other) { return UserRequests(other, m_desk->desk.settings, m_desk->now).resolveNext(); });
    QCOMPARE(count("SELECT COUNT(*) FROM user_code"), 0);
    QCOMPARE(m_desk->mails(u"user-password"_s, m_address), 0);
}

void tst_RowLocks::c1_noCodeForAnAddressGoesToWhoIsLeaving()
{
    const QString said = meet([&] { return m_desk->leave(m_user).has_value(); }, [&](Database &other) {
        return UserAddressService(other, m_desk->desk.settings, m_desk->now).request(m_desk->administrator, m_user, {u"ada@new.example"_s, {}, false});
    });
    QCOMPARE(said, u"user.stale"_s);
    QCOMPARE(count("SELECT COUNT(*) FROM user_code"), 0);
}

Suggestion tst_RowLocks::suggested()
{
    const ContactId contact = m_desk->contact(u"a@customer.example"_s);
    const QString other = u"b@customer.example"_s;
    if (!ContactService(**m_test, m_desk->now).addEmail(m_desk->administrator, contact, other))
        qFatal("no second address");
    Suggestion suggestion{{}, opened().id, SuggestionKind::Customer, *EmailKey::parse(other), other, u"B"_s};
    if (!SuggestionRepository(**m_test).suggest(suggestion, m_desk->now))
        qFatal("no suggestion");
    suggestion.id = SuggestionId{count("SELECT MAX(id) FROM ticket_suggestion")};
    return suggestion;
}

void tst_RowLocks::aSuggestionIsConfirmedBehindItsKey()
{
    const Suggestion suggestion = suggested();
    const QString said = meet([&] { return IdentityRepository(**m_test).hold(suggestion.key, Side::Contact).has_value(); },
                              [&](Database &other) {
                                  return SuggestionService(other, m_desk->desk.settings, m_desk->now)
                                      .confirm(m_desk->administrator, suggestion.ticket, suggestion.id);
                              },
                              [&] { return SuggestionRepository(**m_test).hold(suggestion.id).has_value(); });
    QCOMPARE(said, u"done"_s);
}

void tst_RowLocks::keysAreTakenInOneOrder()
{
    const Suggestion suggestion = suggested();
    const EmailKey first = *EmailKey::parse(u"a@customer.example"_s);
    const QString said = meet([&] { return IdentityRepository(**m_test).hold(first, Side::Contact).has_value(); },
                              [&](Database &other) {
                                  return SuggestionService(other, m_desk->desk.settings, m_desk->now)
                                      .confirm(m_desk->administrator, suggestion.ticket, suggestion.id);
                              },
                              [&] { return holdKeys(**m_test, {suggestion.key, first}, Side::Contact).has_value(); });
    QCOMPARE(said, u"done"_s);
}

QTEST_GUILESS_MAIN(tst_RowLocks)
#include "tst_rowlocks.moc"
