// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/addressproof.h"
#include "app/server/service/awaitedaddresses.h"
#include "app/server/service/contactservice.h"
#include "app/server/store/addresschangerepository.h"
#include "tests/support/doors.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;

/// The change of the address that opens the portal: nothing moves before the new mailbox is proven, and nothing revives.
class tst_AddressChanges : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void b4_anAddressAwayFromTheClashRevivesNothing();
    void b5_anAgentsChangeOfAnAddressInUseIsPending();
    void b5_theProofSwitchesAndEndsWhatWasOpen();
    void b5_aSupervisorsChangeHoldsAtOnceAndTheOldAddressIsTold();
    void b5_anAddressThatIsNotInUseChangesAtOnce();
    void b5_aTakenAddressIsRefusedAsEver();
    void b5_whatIsPendingIsShownWithItsAge();
    void b5_theLinkIsSentAgainAndTheOlderOneIsDead();
    void b5_aSupervisorNeedNotWaitForTheProof();
    void b5_onlyTheAddressThatWaitsIsUsed();
    void b6_aCustomersChangeSwitchesAfterTheProof();
    void b6_aUsersAddressNeverCompletes();
    void b6_anotherContactsAddressNeverCompletes();
    void theProofWorksOnceAndForADay();
    void aNewPasswordEndsTheChange();
    void aCutSessionAsksForNothing();
    void aUserMadeMeanwhileEndsTheChange();
    void everyFaultInASwitchLeavesAllOrNothing();

private:
    QByteArray enter() { return m_people->enter(m_people->invite(m_contact)); }
    /// The customer asks for another address; the mail to it.
    std::optional<Doors::Mail> wish(const QByteArray &session, const QString &address);
    Result<SavedContact> edit(const Caller &caller, const QStringList &addresses);
    Caller agent();
    AwaitedAddresses awaited() { return {**m_test, m_people->desk.settings, m_people->now}; }
    std::optional<Doors::Mail> mailTo(const QString &address, qint64 after = 0);
    bool prove(const QString &code) { return AddressProof(**m_test, m_people->now).take(code, {}).has_value(); }
    Contact contact() { return *ContactService(**m_test, m_people->now).contact(m_contact); }
    bool signsIn(const QString &address)
    {
        return PortalAccess(**m_test, m_people->now).signIn({*EmailKey::parse(address), m_contact, u"no-hash"_s, {}}).has_value();
    }

    const QString ana = u"ana@customer.example"_s;
    const QString home = u"ana@home.example"_s;
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<People> m_people;
    std::unique_ptr<Doors> m_doors;
    ContactId m_contact;
};

void tst_AddressChanges::init()
{
    m_test = TestDatabase::ofThisRow();
    if (!m_test->isOpen())
        QSKIP(m_test->problem());
    m_people = std::make_unique<People>(**m_test);
    m_people->start();
    m_doors = std::make_unique<Doors>(**m_test, *m_people);
    m_contact = m_people->contact(ana);
}

std::optional<Doors::Mail> tst_AddressChanges::wish(const QByteArray &session, const QString &address)
{
    const auto visitor = PortalAccess(**m_test, m_people->now).visitorOf(session);
    PortalRequest request;
    request.wish = PortalWish::Address;
    request.address = address;
    request.contact = visitor->contact;
    request.replaces = EmailKey::parse(visitor->address)->value();
    request.session = visitor->session;
    const qint64 before = m_doors->lastMail();
    if (!PortalRequests(**m_test, m_people->desk.settings, m_people->now).ask(request))
        return std::nullopt;
    m_doors->resolve();
    return mailTo(address, before);
}

Result<SavedContact> tst_AddressChanges::edit(const Caller &caller, const QStringList &addresses)
{
    ContactPatch patch;
    patch.addresses = addresses;
    return ContactService(**m_test, m_people->now).change(caller, m_contact, contact().revision, patch);
}

Caller tst_AddressChanges::agent()
{
    Caller caller;
    caller.user = m_people->user(u"gus@desk.example"_s);
    caller.name = u"Gus"_s;
    return caller;
}

std::optional<Doors::Mail> tst_AddressChanges::mailTo(const QString &address, qint64 after)
{
    for (auto mail = m_doors->mailAfter(after); mail; mail = m_doors->mailAfter(++after)) {
        if (mail->to == address)
            return mail;
    }
    return std::nullopt;
}

void tst_AddressChanges::b4_anAddressAwayFromTheClashRevivesNothing()
{
    const QByteArray session = enter();
    QVERIFY(m_people->promote(ana));
    QVERIFY(edit(m_people->administrator, {home}));
    QCOMPARE(m_people->desk.count("SELECT COUNT(*) FROM clash WHERE state = 'resolved'"), 1);
    QVERIFY(!m_people->isIn(session));
    QVERIFY(!signsIn(home));
    QVERIFY(m_people->isIn(m_people->enter(m_people->invite(m_contact)))); // a new invite is a new way
}

void tst_AddressChanges::b5_anAgentsChangeOfAnAddressInUseIsPending()
{
    const QByteArray session = enter();
    const auto saved = edit(agent(), {home});
    QVERIFY(saved);
    QCOMPARE(saved->findings, (QList<Finding>{{u"contact.email-pending"_s, u"/emails/0/address"_s}}));
    QCOMPARE(saved->contact.primaryAddress(), ana);
    QCOMPARE(saved->contact.emails.size(), 1);
    QVERIFY(m_people->isIn(session));

    m_doors->resolve();
    QCOMPARE(mailTo(ana, 1)->letter, u"address-notice"_s);
    QCOMPARE(mailTo(home)->letter, u"address"_s);
}

void tst_AddressChanges::b5_theProofSwitchesAndEndsWhatWasOpen()
{
    const QByteArray session = enter();
    QVERIFY(edit(agent(), {home, u"ana@third.example"_s}));
    m_doors->resolve();
    QVERIFY(prove(mailTo(home)->code()));
    QVERIFY(!m_people->isIn(session));
    QCOMPARE(contact().primaryAddress(), home);
    QCOMPARE(contact().emails.size(), 2);
    QVERIFY(contact().emails.first().verified);
    QVERIFY(!signsIn(ana));
    QVERIFY(signsIn(home)); // with the present password
    QCOMPARE(m_people->desk.count("SELECT COUNT(*) FROM audit WHERE action = 'contact.address-changed'"), 1);
}

void tst_AddressChanges::b5_aSupervisorsChangeHoldsAtOnceAndTheOldAddressIsTold()
{
    const QByteArray session = enter();
    const auto saved = edit(m_people->administrator, {home});
    QVERIFY(saved && saved->findings.isEmpty());
    QCOMPARE(saved->contact.primaryAddress(), home);
    QVERIFY(!m_people->isIn(session));
    m_doors->resolve();
    QCOMPARE(mailTo(ana, 1)->letter, u"address-left"_s);
}

void tst_AddressChanges::b5_anAddressThatIsNotInUseChangesAtOnce()
{
    m_people->invite(m_contact);
    const auto saved = edit(agent(), {home});
    QVERIFY(saved && saved->findings.isEmpty());
    QCOMPARE(saved->contact.primaryAddress(), home);
    QCOMPARE(m_people->desk.count("SELECT COUNT(*) FROM portal_request"), 0);
}

void tst_AddressChanges::b5_aTakenAddressIsRefusedAsEver()
{
    enter();
    m_people->contact(home);
    QCOMPARE(edit(agent(), {home}).error().code, u"contact.email-taken"_s);
}

void tst_AddressChanges::b5_whatIsPendingIsShownWithItsAge()
{
    enter();
    QVERIFY(awaited().ofContact(m_contact)->isEmpty());
    QVERIFY(edit(agent(), {home}));
    const qint64 changes = m_people->desk.count("SELECT COUNT(*) FROM change WHERE kind = 2");
    m_doors->resolve();
    QCOMPARE(m_people->desk.count("SELECT COUNT(*) FROM change WHERE kind = 2"), changes + 1); // the consoles look again
    const qint64 asked = m_people->now;
    m_people->now += 2 * hour;
    const auto waiting = awaited().ofContact(m_contact);
    QCOMPARE(*waiting, (QList<AwaitedAddress>{{home, ana, asked, asked + day}}));
    m_people->now += day;
    QVERIFY(awaited().ofContact(m_contact)->isEmpty());
    QCOMPARE(awaited().ofContact(ContactId{4711}).error().code, u"contact.unknown"_s);
}

void tst_AddressChanges::b5_theLinkIsSentAgainAndTheOlderOneIsDead()
{
    enter();
    QVERIFY(edit(agent(), {home}));
    m_doors->resolve();
    const auto first = mailTo(home);
    const qint64 asked = m_people->now;
    m_people->now += 23 * hour;
    const qint64 before = m_doors->lastMail();
    QVERIFY(awaited().sendAgain(m_people->administrator, m_contact, u"ANA@home.example"_s));
    const auto second = mailTo(home, before);
    QCOMPARE(second->letter, u"address"_s);
    QVERIFY(!prove(first->code()));
    QCOMPARE(awaited().ofContact(m_contact)->first().createdAt, asked);
    QCOMPARE(m_people->desk.count("SELECT COUNT(*) FROM audit WHERE action = 'contact.address-sent-again'"), 1);

    for (int n = 0; n < 4; ++n)
        awaited().sendAgain(m_people->administrator, m_contact, home);
    const auto much = awaited().sendAgain(m_people->administrator, m_contact, home);
    QCOMPARE(much.error().code, u"address-change.limited"_s);
    m_people->now += 2 * hour;
    const qint64 last = m_doors->lastMail();
    QVERIFY(awaited().sendAgain(m_people->administrator, m_contact, home));
    QVERIFY(prove(mailTo(home, last)->code()));
    QCOMPARE(contact().primaryAddress(), home);
    QCOMPARE(awaited().sendAgain(m_people->administrator, m_contact, home).error().code, u"address-change.unknown"_s);
}

void tst_AddressChanges::b5_aSupervisorNeedNotWaitForTheProof()
{
    const QByteArray session = enter();
    QVERIFY(edit(agent(), {home, u"ana@third.example"_s}));
    m_doors->resolve();
    const auto link = mailTo(home);
    Caller colleague = m_people->administrator;
    colleague.role = Role::Agent;
    QCOMPARE(awaited().useNow(colleague, m_contact, home).error().code, u"contact.not-allowed"_s);
    QCOMPARE(contact().primaryAddress(), ana);

    const auto saved = awaited().useNow(m_people->administrator, m_contact, home);
    QVERIFY(saved);
    QCOMPARE(saved->contact.primaryAddress(), home);
    QCOMPARE(contact().emails.size(), 2);
    QVERIFY(!contact().emails.first().verified);
    QVERIFY(!m_people->isIn(session)); // the old address' doors are shut
    QVERIFY(!signsIn(ana));
    QVERIFY(!signsIn(home)); // nobody has proven it
    QVERIFY(!prove(link->code()));
    QVERIFY(awaited().ofContact(m_contact)->isEmpty());
    QCOMPARE(m_people->desk.count("SELECT COUNT(*) FROM audit WHERE action = 'contact.address-forced'"), 1);
    m_doors->resolve();
    QCOMPARE(mailTo(ana, m_doors->lastMail() - 1)->letter, u"address-left"_s);
}

void tst_AddressChanges::b5_onlyTheAddressThatWaitsIsUsed()
{
    enter();
    QVERIFY(edit(agent(), {home}));
    m_doors->resolve();
    QCOMPARE(awaited().useNow(m_people->administrator, m_contact, u"eve@home.example"_s).error().code, u"address-change.unknown"_s);
    QVERIFY(m_people->promote(home)); // a user's from now on: nothing waits any more
    QCOMPARE(awaited().useNow(m_people->administrator, m_contact, home).error().code, u"address-change.unknown"_s);
    QCOMPARE(awaited().sendAgain(m_people->administrator, m_contact, home).error().code, u"address-change.unknown"_s);
    QCOMPARE(contact().primaryAddress(), ana);
}

void tst_AddressChanges::b6_aCustomersChangeSwitchesAfterTheProof()
{
    const QByteArray session = enter();
    const auto mail = wish(session, home);
    QVERIFY(mail);
    QCOMPARE(mail->letter, u"address"_s);
    QVERIFY(m_people->isIn(session));
    QCOMPARE(contact().primaryAddress(), ana);
    QVERIFY(prove(mail->code()));
    QVERIFY(!m_people->isIn(session));
    QCOMPARE(contact().primaryAddress(), home);
    QCOMPARE(contact().emails.size(), 1);
    QVERIFY(signsIn(home));
    QVERIFY(!prove(mail->code()));
}

void tst_AddressChanges::b6_aUsersAddressNeverCompletes()
{
    const QByteArray session = enter();
    const auto mail = wish(session, u"root@desk.example"_s);
    QCOMPARE(mail->letter, u"users-address"_s);
    QVERIFY(mail->code().isEmpty());
    QVERIFY(m_people->isIn(session));
    QCOMPARE(mailTo(ana, 1)->letter, u"address-notice"_s); // sent whoever's the new one is
    QCOMPARE(m_people->desk.count("SELECT COUNT(*) FROM address_change"), 0);
}

void tst_AddressChanges::b6_anotherContactsAddressNeverCompletes()
{
    const QByteArray session = enter();
    m_people->contact(home);
    const auto mail = wish(session, home);
    QCOMPARE(mail->letter, u"address-known"_s);
    QVERIFY(mail->code().isEmpty());
    QCOMPARE(m_people->desk.count("SELECT COUNT(*) FROM address_change"), 0);
}

void tst_AddressChanges::theProofWorksOnceAndForADay()
{
    const auto mail = wish(enter(), home);
    m_people->now += day;
    QVERIFY(!prove(mail->code()));
    QVERIFY(!prove(QString()));
    QVERIFY(!prove(u"nothing"_s));
    QCOMPARE(contact().primaryAddress(), ana);
}

void tst_AddressChanges::aNewPasswordEndsTheChange()
{
    const auto mail = wish(enter(), home);
    enter();
    QVERIFY(!prove(mail->code()));
    QCOMPARE(contact().primaryAddress(), ana);
}

void tst_AddressChanges::aCutSessionAsksForNothing()
{
    const QByteArray session = enter();
    const auto visitor = PortalAccess(**m_test, m_people->now).visitorOf(session);
    PortalRequest request;
    request.wish = PortalWish::Address;
    request.address = home;
    request.contact = m_contact;
    request.replaces = ana;
    request.session = visitor->session;
    QVERIFY(PortalRequests(**m_test, m_people->desk.settings, m_people->now).ask(request));
    QVERIFY(PortalAccess(**m_test, m_people->now).signOut(session));
    const qint64 before = m_doors->lastMail();
    m_doors->resolve();
    QCOMPARE(m_doors->lastMail(), before);
}

void tst_AddressChanges::aUserMadeMeanwhileEndsTheChange()
{
    const auto mail = wish(enter(), home);
    QVERIFY(m_people->promote(home));
    QVERIFY(!prove(mail->code()));
    const auto other = wish(enter(), u"ana@third.example"_s);
    QVERIFY(other);
    QVERIFY(m_people->promote(ana)); // the address that was to be left
    QVERIFY(!prove(other->code()));
    QCOMPARE(m_people->desk.count("SELECT COUNT(*) FROM address_change"), 0);
}

void tst_AddressChanges::everyFaultInASwitchLeavesAllOrNothing()
{
    const QByteArray session = enter();
    const QString code = wish(session, home)->code();
    for (int n = 1;; ++n) {
        (*m_test)->failAt(Database::Step::Statement, n);
        const bool done = prove(code);
        (*m_test)->failAt(Database::Step::Statement, 0);
        if (done)
            break;
        QVERIFY(n < 100);
        QVERIFY(m_people->isIn(session));
        QCOMPARE(contact().primaryAddress(), ana);
    }
    QVERIFY(!m_people->isIn(session));
    QCOMPARE(contact().primaryAddress(), home);
}

QTEST_GUILESS_MAIN(tst_AddressChanges)
#include "tst_addresschanges.moc"
