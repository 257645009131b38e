// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/contactservice.h"
#include "app/server/service/inviteservice.h"
#include "app/server/service/ticketservice.h"
#include "app/server/service/usercodes.h"
#include "models/protocol/consequencesjson.h"
#include "tests/support/testdatabase.h"
#include "tests/support/userdesk.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

/// An address becomes a user's, and is given up again: identity.md A4 to A7, A11, B9, C1 to C3, H1, and trust.md I7.
class tst_UserClaims : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void a4_inviteUserWithAContactsAddress();
    void a5_theContactsSessionsEndAndTheAddressIsToldWhy();
    void a5_nobodyIsWrittenToAboutAPortalThatWasNeverUsed();
    void a6_theContactsOtherAddressesStillWork();
    void a7_anUnredeemedInviteDies();
    void a11_anUnprovenRegistrationIsDiscarded();
    void b9_aContactBecomesALinkedUser();
    void b9_aStrangersAddressIsNoLink();
    void c1_aDeactivatedUsersAddressStaysReserved();
    void c2_aReleasedAddressNeedsANewInviteAndAFreshProof();
    void c3_theWayBackAfterAReleaseIsAnA5();
    void c3_theAddressMayBeAnotherUsersByThen();
    void h1_aUserAndAContactAreMadeAtOnce();
    void i7_noCredentialSurvivesAChangeOfRole();
    void theWhatIfIsWhatTheRefusalCarries();
    void theWhatIfOfLeavingNamesWhatIsInTheUsersHands();

private:
    bool hasPortal(const QString &address)
    {
        return m_desk->desk.count("SELECT COUNT(*) FROM portal_sign_in WHERE key = ?", {address}) == 1;
    }
    Contact contact(ContactId id) { return *ContactService(**m_test, m_desk->now).contact(id); }

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<UserDesk> m_desk;
    const QString m_ana = u"ana@customer.example"_s;
};

void tst_UserClaims::init()
{
    m_test = TestDatabase::ofThisRow();
    if (!m_test->isOpen())
        QSKIP(m_test->problem());
    m_desk = std::make_unique<UserDesk>(**m_test);
    m_desk->start();
}

void tst_UserClaims::a4_inviteUserWithAContactsAddress()
{
    const ContactId ana = m_desk->contact(m_ana);
    const auto refused = m_desk->make(m_ana, false);
    QCOMPARE(refused.error().code, u"identity.confirmation-needed"_s);
    QCOMPARE(refused.error().extra["contactId"_L1].toInteger(), ana.value);
    QCOMPARE(m_desk->standingClashes(), 0);

    const auto user = m_desk->make(m_ana, true);
    QVERIFY(user);
    QCOMPARE(user->state, UserState::Invited); // off from the moment of the invite, not of its acceptance
    QCOMPARE(m_desk->standingClashes(), 1);
    QCOMPARE(contact(ana).portal, PortalState::Off);
    QVERIFY(m_desk->invite(ana).isEmpty());
    QCOMPARE(m_desk->audits(u"clash.opened"_s), 1);
}

void tst_UserClaims::a5_theContactsSessionsEndAndTheAddressIsToldWhy()
{
    const QByteArray session = m_desk->enter(m_desk->invite(m_desk->contact(m_ana)));
    QVERIFY(m_desk->isIn(session));
    const auto refused = m_desk->make(m_ana, false);
    QCOMPARE(protocol::consequencesOf(refused.error().extra["wouldEnd"_L1].toObject()).sessions, 1);
    QVERIFY(m_desk->isIn(session));

    QVERIFY(m_desk->make(m_ana, true));
    QVERIFY(!m_desk->isIn(session));
    QVERIFY(!hasPortal(m_ana));
    QCOMPARE(m_desk->mails(u"portal-off"_s, m_ana), 1);
    QCOMPARE(m_desk->audits(u"portal.closed"_s), 1);
    const auto again = PortalAccess(**m_test, m_desk->now).signIn({*EmailKey::parse(m_ana), ContactId{1}, u"no-hash"_s, {}});
    QCOMPARE(again.error().code, u"portal.refused"_s);
}

void tst_UserClaims::a5_nobodyIsWrittenToAboutAPortalThatWasNeverUsed()
{
    m_desk->contact(m_ana);
    QVERIFY(m_desk->make(m_ana, true));
    QCOMPARE(m_desk->mails(u"portal-off"_s, m_ana), 0);
}

void tst_UserClaims::a6_theContactsOtherAddressesStillWork()
{
    const QString home = u"ana@home.example"_s;
    const ContactId ana = m_desk->contact(m_ana);
    QVERIFY(ContactService(**m_test, m_desk->now).addEmail(m_desk->administrator, ana, home));
    const QByteArray session = m_desk->enter(m_desk->invite(ana, m_ana));
    const auto whatIf = m_desk->whatIf().ofTyped(home);
    QCOMPARE(whatIf->address, home);
    QCOMPARE(whatIf->otherAddresses, QStringList{m_ana});
    QCOMPARE(whatIf->sessions, 0);

    QVERIFY(m_desk->make(home, true));
    QVERIFY(m_desk->isIn(session));
    QVERIFY(hasPortal(m_ana));
    QVERIFY(m_desk->invite(ana, home).isEmpty());
    QVERIFY(!m_desk->invite(ana, m_ana).isEmpty());
}

void tst_UserClaims::a7_anUnredeemedInviteDies()
{
    const ContactId ana = m_desk->contact(m_ana);
    const QString code = m_desk->invite(ana);
    QCOMPARE(m_desk->whatIf().ofTyped(m_ana)->invites, 1);
    QVERIFY(m_desk->make(m_ana, true));
    QCOMPARE(PortalAccess(**m_test, m_desk->now).redeemLink(code, {}).error().code, u"portal.link-dead"_s);
    const auto invites = InviteService(**m_test, m_desk->desk.settings, m_desk->now).ofContact(ana);
    QCOMPARE(invites->first().state, InviteState::Revoked);
    QCOMPARE(invites->first().reason, u"identity.became-user"_s);
    QCOMPARE(m_desk->mails(u"portal-off"_s, m_ana), 1);
}

void tst_UserClaims::a11_anUnprovenRegistrationIsDiscarded()
{
    QVERIFY((*m_test)->execute("INSERT INTO registration (token_hash, key, address, name, created_at, expires_at) VALUES (?, ?, ?, 'x', 0, ?)",
                               {QByteArray("hash"), m_ana, m_ana, m_desk->now + 1000}));
    QVERIFY(m_desk->make(m_ana, false)); // it claims nothing, so nobody needs to be asked
    QCOMPARE(m_desk->desk.count("SELECT COUNT(*) FROM registration"), 0);
    QCOMPARE(m_desk->standingClashes(), 0);
}

void tst_UserClaims::b9_aContactBecomesALinkedUser()
{
    const ContactId ana = m_desk->contact(m_ana);
    const QByteArray session = m_desk->enter(m_desk->invite(ana));
    QCOMPARE(m_desk->make(m_ana, false, ana).error().code, u"identity.confirmation-needed"_s);
    const auto user = m_desk->make(m_ana, true, ana);
    QVERIFY(user);
    QVERIFY(!m_desk->isIn(session));
    QCOMPARE(m_desk->mails(u"portal-off"_s, m_ana), 1);
    QCOMPARE(m_desk->desk.count("SELECT COUNT(*) FROM clash WHERE state = 'accepted' AND user_id = ? AND contact_id = ?", {user->id, ana}), 1);
    QCOMPARE(contact(ana).emails.size(), 1);
}

void tst_UserClaims::b9_aStrangersAddressIsNoLink()
{
    const ContactId ana = m_desk->contact(m_ana);
    QCOMPARE(m_desk->make(u"other@desk.example"_s, true, ana).error().code, u"user.contact-without-address"_s);
    QCOMPARE(m_desk->desk.count("SELECT COUNT(*) FROM identity WHERE key = 'other@desk.example'"), 0);
}

void tst_UserClaims::c1_aDeactivatedUsersAddressStaysReserved()
{
    const ContactId ana = m_desk->contact(m_ana);
    const UserId user = m_desk->user(m_ana);
    const QByteArray session = m_desk->signIn(user);
    QVERIFY(m_desk->leave(user));
    QVERIFY(!m_desk->isSignedIn(session));
    QCOMPARE(m_desk->read(user).email, m_ana);
    QVERIFY(m_desk->invite(ana).isEmpty());
    QCOMPARE(m_desk->standingClashes(), 1);
    QCOMPARE(m_desk->make(m_ana, true).error().code, u"user.email-taken"_s);
}

void tst_UserClaims::c2_aReleasedAddressNeedsANewInviteAndAFreshProof()
{
    const ContactId ana = m_desk->contact(m_ana);
    const QString code = m_desk->invite(ana);
    const QByteArray session = m_desk->enter(code);
    QVERIFY(contact(ana).emails.first().verified);
    const UserId user = m_desk->user(m_ana);
    const auto left = m_desk->leave(user, true);
    QVERIFY(left);
    QCOMPARE(left->email, QString());
    QCOMPARE(left->releasedAddress, m_ana);
    QCOMPARE(m_desk->standingClashes(), 0);
    QCOMPARE(m_desk->audits(u"clash.resolved"_s), 1);

    QVERIFY(!m_desk->isIn(session)); // nothing revives
    QVERIFY(!hasPortal(m_ana));
    QVERIFY(!contact(ana).emails.first().verified);
    QVERIFY(m_desk->enter(code).isEmpty());
    const QByteArray fresh = m_desk->enter(m_desk->invite(ana));
    QVERIFY(m_desk->isIn(fresh));
    QVERIFY(contact(ana).emails.first().verified);
}

void tst_UserClaims::c3_theWayBackAfterAReleaseIsAnA5()
{
    const ContactId ana = m_desk->contact(m_ana);
    const UserId user = m_desk->user(m_ana);
    QVERIFY(m_desk->leave(user, true));
    const QByteArray session = m_desk->enter(m_desk->invite(ana));
    QCOMPARE(m_desk->whatIf().ofUser(user, UserState::Active)->sessions, 1);

    const auto refused = m_desk->comeBack(user, false);
    QCOMPARE(refused.error().code, u"identity.confirmation-needed"_s);
    QCOMPARE(protocol::consequencesOf(refused.error().extra["wouldEnd"_L1].toObject()).contact, ana);
    QVERIFY(m_desk->isIn(session));

    const auto back = m_desk->comeBack(user, true);
    QVERIFY(back);
    QCOMPARE(back->email, m_ana);
    QCOMPARE(back->releasedAddress, QString());
    QVERIFY(!m_desk->isIn(session));
    QCOMPARE(m_desk->standingClashes(), 1);
    QCOMPARE(m_desk->mails(u"portal-off"_s, m_ana), 1);
}

void tst_UserClaims::c3_theAddressMayBeAnotherUsersByThen()
{
    const UserId user = m_desk->user(u"ada@desk.example"_s);
    QVERIFY(m_desk->leave(user, true));
    const UserId other = m_desk->user(u"ada@desk.example"_s);
    const auto refused = m_desk->comeBack(user, true);
    QCOMPARE(refused.error().code, u"user.email-taken"_s);
    QCOMPARE(refused.error().extra["userId"_L1].toInteger(), other.value);
    QCOMPARE(m_desk->read(user).state, UserState::Deactivated);
}

void tst_UserClaims::h1_aUserAndAContactAreMadeAtOnce()
{
    if ((*m_test)->engine() == Database::Engine::Sqlite)
        QSKIP("SQLite has one writer");
    for (int round = 0; round < 20; ++round) {
        const QString address = u"both%1@example.org"_s.arg(round);
        Result<User> user;
        Result<SavedContact> saved;
        std::thread first([&] {
            const auto database = Database::open(m_test->location(), Database::Access::ReadWrite);
            UserDraft draft{u"Both"_s, address, Role::Agent, {}, true, {}};
            user = UserService(**database, m_desk->desk.settings, m_desk->now).create(m_desk->administrator, draft);
        });
        std::thread second([&] {
            const auto database = Database::open(m_test->location(), Database::Access::ReadWrite);
            ContactDraft draft;
            draft.name = u"Both"_s;
            draft.addresses = {address};
            saved = ContactService(**database, m_desk->now).create(m_desk->administrator, draft);
        });
        first.join();
        second.join();
        QVERIFY2(user, user ? "" : qPrintable(user.error().code));
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().code));
        QCOMPARE(m_desk->desk.count("SELECT COUNT(*) FROM clash WHERE key = ? AND state = 'open'", {address}), 1);
        QCOMPARE(m_desk->desk.count("SELECT COUNT(*) FROM identity WHERE key = ? AND side = 'user'", {address}), 1);
    }
}

void tst_UserClaims::i7_noCredentialSurvivesAChangeOfRole()
{
    const UserId user = m_desk->user(u"ada@desk.example"_s);
    const auto given = [&] {
        const QByteArray session = m_desk->signIn(user);
        (void)UserCodes(**m_test, m_desk->desk.settings, m_desk->now).forPassword(m_desk->read(user));
        return session;
    };
    for (const Role role : {Role::Administrator, Role::Agent}) {
        const QByteArray session = given();
        QVERIFY(m_desk->isSignedIn(session));
        UserPatch change;
        change.role = role;
        QVERIFY(m_desk->patch(user, change));
        QVERIFY(!m_desk->isSignedIn(session));
        QCOMPARE(m_desk->enter(CodePurpose::Password, m_desk->mailedCode(u"user-password"_s), user).error().code, u"user-code.dead"_s);
        QCOMPARE(m_desk->desk.count("SELECT COUNT(*) FROM user_code"), 0);
    }
}

void tst_UserClaims::theWhatIfIsWhatTheRefusalCarries()
{
    const ContactId ana = m_desk->contact(m_ana);
    m_desk->enter(m_desk->invite(ana));
    m_desk->invite(ana);
    TicketService tickets(**m_test, m_desk->desk.settings, m_desk->now);
    QVERIFY(tickets.open(m_desk->administrator, {u"Printer"_s, ana, u"text"_s, {}, {}, {}}));
    const auto whatIf = m_desk->whatIf().ofTyped(u" Ana@CUSTOMER.example "_s);
    QVERIFY(whatIf);
    QCOMPARE(*whatIf, (Consequences{m_ana, ana, u"ana"_s, {}, 1, 1, 1, 1}));
    const auto refused = m_desk->make(m_ana, false);
    QCOMPARE(protocol::consequencesOf(refused.error().extra["wouldEnd"_L1].toObject()), *whatIf);
    QCOMPARE(m_desk->whatIf().ofTyped(u"nobody"_s).error().code, u"user.email-invalid"_s);
    QVERIFY(!m_desk->whatIf().ofTyped(u"nobody@desk.example"_s)->contact.isValid());
}

void tst_UserClaims::theWhatIfOfLeavingNamesWhatIsInTheUsersHands()
{
    const ContactId ana = m_desk->contact(m_ana);
    const UserId user = m_desk->user(m_ana);
    m_desk->signIn(user);
    TicketService tickets(**m_test, m_desk->desk.settings, m_desk->now);
    QVERIFY(tickets.open(m_desk->administrator, {u"Printer"_s, ana, u"text"_s, user, {}, {}}));
    for (const UserState state : {UserState::Deactivated, UserState::Deleted})
        QCOMPARE(*m_desk->whatIf().ofUser(user, state), (Consequences{m_ana, ana, u"ana"_s, {}, 1, 0, 0, 1}));
    QCOMPARE(m_desk->whatIf().ofUser(UserId{99}, UserState::Deleted).error().code, u"user.unknown"_s);
}

QTEST_GUILESS_MAIN(tst_UserClaims)
#include "tst_userclaims.moc"
