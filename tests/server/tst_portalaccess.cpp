// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/contactservice.h"
#include "app/server/service/inviteservice.h"
#include "app/server/service/portallinks.h"
#include "app/server/service/writing.h"
#include "app/server/store/inviterepository.h"
#include "tests/support/people.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;

class tst_PortalAccess : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void anInvitedContactSetsAPasswordAndIsIn();
    void aSecondPersonCannotUseTheSameInvite();
    void theButtonMayBePressedAgainUntilThePasswordIsSet();
    void anInviteDiesAfterSevenDays();
    void aNewInviteEndsTheOlderOne();
    void aWithdrawnInviteIsDead();
    void wordsThatAreNoLinkAreDeadLinks();
    void aRightPasswordSignsIn();
    void anyOtherPasswordIsRefusedAlike();
    void aPasswordThatWasChangedMeanwhileDoesNotSignIn();
    void signingOutEndsTheSession();
    void aNewPasswordEndsOlderSessions();

    void aPromotionCutsTheSession();
    void aPromotionKillsTheInviteAndSaysSo();
    void aPromotionKillsAPressedButton();
    void aPromotionBetweenTheStepsOfSigningInRefuses();
    void aPromotionOfASecondAddressLeavesTheOthers();
    void aUsersAddressIsNeverInvited();
    void givingAnotherAddressOpensANewWay();
    void nothingRevivesWhenTheClashIsResolved();
    void aTakenAwayAddressEndsEverything();

    void anAccessLinkShowsItsTicketAgainAndAgain();
    void anAccessLinkAsksForASignInOnceAPasswordExists();
    void noAccessLinkForAUsersAddress();
    void everyFaultInAPromotionLeavesAllOrNothing();

private:
    PortalAccess access() { return PortalAccess(**m_test, m_people->now); }
    QString codeOf(const Result<PortalCookie> &result) { return result ? u"ok"_s : result.error().code; }
    std::optional<PortalLink> accessLink(ContactId contact, const QString &address);
    InviteState stateOfLastInvite(ContactId contact);

    const QString ana = u"ana@customer.example"_s;
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<People> m_people;
};

void tst_PortalAccess::init()
{
    m_test = TestDatabase::ofThisRow();
    if (!m_test->isOpen())
        QSKIP(m_test->problem());
    m_people = std::make_unique<People>(**m_test);
    m_people->start();
}

std::optional<PortalLink> tst_PortalAccess::accessLink(ContactId contact, const QString &address)
{
    const auto link = writing(**m_test, [&](ChangeLog &) {
        return PortalLinks(**m_test, m_people->desk.settings, m_people->now).issueAccess(contact, address, TicketId{7});
    });
    return link ? *link : std::nullopt;
}

InviteState tst_PortalAccess::stateOfLastInvite(ContactId contact)
{
    return InviteRepository(**m_test, m_people->now).ofContact(contact)->first().state;
}

void tst_PortalAccess::anInvitedContactSetsAPasswordAndIsIn()
{
    const ContactId contact = m_people->contact(ana);
    const QByteArray session = m_people->enter(m_people->invite(contact));
    QVERIFY(!session.isEmpty());
    const auto visitor = access().visitorOf(session);
    QVERIFY(visitor);
    QCOMPARE(visitor->contact, contact);
    QCOMPARE(visitor->address, ana);
    QCOMPARE(stateOfLastInvite(contact), InviteState::Redeemed);
    const auto saved = ContactService(**m_test, m_people->now).contact(contact);
    QCOMPARE(saved->portal, PortalState::Active);
    QVERIFY(saved->emails.first().verified);
}

void tst_PortalAccess::aSecondPersonCannotUseTheSameInvite()
{
    const QString code = m_people->invite(m_people->contact(ana));
    QVERIFY(!m_people->enter(code).isEmpty());
    QCOMPARE(codeOf(access().redeemLink(code, {})), u"portal.link-dead"_s);
}

void tst_PortalAccess::theButtonMayBePressedAgainUntilThePasswordIsSet()
{
    const ContactId contact = m_people->contact(ana);
    const QString code = m_people->invite(contact);
    QVERIFY(access().redeemLink(code, {}));
    QCOMPARE(stateOfLastInvite(contact), InviteState::Opened);
    QVERIFY(!m_people->enter(code).isEmpty());
}

void tst_PortalAccess::anInviteDiesAfterSevenDays()
{
    const ContactId contact = m_people->contact(ana);
    const QString code = m_people->invite(contact);
    m_people->now += 7 * day;
    QCOMPARE(codeOf(access().redeemLink(code, {})), u"portal.link-dead"_s);
    QCOMPARE(stateOfLastInvite(contact), InviteState::Expired);
}

void tst_PortalAccess::aNewInviteEndsTheOlderOne()
{
    const ContactId contact = m_people->contact(ana);
    const QString older = m_people->invite(contact);
    const QString newer = m_people->invite(contact);
    QCOMPARE(codeOf(access().redeemLink(older, {})), u"portal.link-dead"_s);
    QVERIFY(access().redeemLink(newer, {}));
}

void tst_PortalAccess::aWithdrawnInviteIsDead()
{
    const ContactId contact = m_people->contact(ana);
    const QString code = m_people->invite(contact);
    InviteService invites(**m_test, m_people->desk.settings, m_people->now);
    const InviteId id = invites.ofContact(contact)->first().id;
    QVERIFY(invites.revoke(m_people->administrator, id));
    QCOMPARE(codeOf(access().redeemLink(code, {})), u"portal.link-dead"_s);
    QCOMPARE(invites.revoke(m_people->administrator, id).error().code, u"invite.over"_s);
}

void tst_PortalAccess::wordsThatAreNoLinkAreDeadLinks()
{
    m_people->invite(m_people->contact(ana));
    for (const QString &code : {QString(), u" "_s, u"AAAA"_s, u"' OR 1=1 --"_s})
        QCOMPARE(codeOf(access().redeemLink(code, {})), u"portal.link-dead"_s);
    QCOMPARE(access().visitorOf({}).error().code, u"portal.signed-out"_s);
    QCOMPARE(access().grantOf({}).error().code, u"portal.link-dead"_s);
}

void tst_PortalAccess::aRightPasswordSignsIn()
{
    const auto grant = access().redeemLink(m_people->invite(m_people->contact(ana)), {});
    const auto hash = access().preparePassword(grant->token, QString::fromLatin1(People::password), u"Example"_s);
    QVERIFY(hash);
    QVERIFY(access().setPassword(grant->token, *hash, {}));
    const auto checked = access().checkPassword({u" ANA@customer.example "_s, QString::fromLatin1(People::password)}, u"::1"_s);
    QVERIFY(checked);
    const auto cookie = access().signIn(*checked);
    QVERIFY(cookie);
    QVERIFY(m_people->isIn(cookie->token));
}

void tst_PortalAccess::anyOtherPasswordIsRefusedAlike()
{
    m_people->enter(m_people->invite(m_people->contact(ana)));
    for (const QString &address : {ana, u"nobody@customer.example"_s, u"root@desk.example"_s, u"no address"_s}) {
        const auto checked = access().checkPassword({address, u"not the password"_s}, u"::1"_s);
        QVERIFY(checked);
        QCOMPARE(codeOf(access().signIn(*checked)), u"portal.refused"_s);
    }
}

void tst_PortalAccess::aPasswordThatWasChangedMeanwhileDoesNotSignIn()
{
    const ContactId contact = m_people->contact(ana);
    m_people->enter(m_people->invite(contact));
    QCOMPARE(codeOf(access().signIn({*EmailKey::parse(ana), contact, u"an older hash"_s, {}})), u"portal.refused"_s);
}

void tst_PortalAccess::signingOutEndsTheSession()
{
    const QByteArray session = m_people->enter(m_people->invite(m_people->contact(ana)));
    QVERIFY(access().signOut(session));
    QVERIFY(!m_people->isIn(session));
    QVERIFY(access().signOut(session));
}

void tst_PortalAccess::aNewPasswordEndsOlderSessions()
{
    const ContactId contact = m_people->contact(ana);
    const QByteArray older = m_people->enter(m_people->invite(contact));
    const QByteArray newer = m_people->enter(m_people->invite(contact));
    QVERIFY(!m_people->isIn(older));
    QVERIFY(m_people->isIn(newer));
}

void tst_PortalAccess::aPromotionCutsTheSession()
{
    const ContactId contact = m_people->contact(ana);
    const QByteArray session = m_people->enter(m_people->invite(contact));
    const auto visitor = access().visitorOf(session);
    const auto asked = m_people->promote(u"Ana@CUSTOMER.example"_s, false);
    QCOMPARE(asked.error().code, u"identity.confirmation-needed"_s);
    QCOMPARE(asked.error().extra["wouldEnd"_L1].toObject()["sessions"_L1].toInt(), 1);
    QVERIFY(m_people->isIn(session));

    QVERIFY(m_people->promote(ana));
    QVERIFY(!m_people->isIn(session));
    QVERIFY(!access().hold(*visitor));
    QCOMPARE(ContactService(**m_test, m_people->now).contact(contact)->portal, PortalState::Off);
    QCOMPARE(m_people->desk.count("SELECT COUNT(*) FROM portal_password"), 0);
    QCOMPARE(m_people->desk.count("SELECT COUNT(*) FROM clash WHERE state = 'open'"), 1);
    QCOMPARE(m_people->desk.count("SELECT COUNT(*) FROM audit WHERE action = 'portal.closed'"), 1);
}

void tst_PortalAccess::aPromotionKillsTheInviteAndSaysSo()
{
    const ContactId contact = m_people->contact(ana);
    const QString code = m_people->invite(contact);
    QVERIFY(m_people->promote(ana));
    QCOMPARE(codeOf(access().redeemLink(code, {})), u"portal.link-dead"_s);
    const Invite invite = InviteRepository(**m_test, m_people->now).ofContact(contact)->first();
    QCOMPARE(invite.state, InviteState::Revoked);
    QCOMPARE(invite.reason, u"identity.became-user"_s);
}

void tst_PortalAccess::aPromotionKillsAPressedButton()
{
    const auto grant = access().redeemLink(m_people->invite(m_people->contact(ana)), {});
    QVERIFY(grant);
    QVERIFY(m_people->promote(ana));
    QCOMPARE(access().grantOf(grant->token).error().code, u"portal.link-dead"_s);
    QCOMPARE(codeOf(access().setPassword(grant->token, u"no-hash"_s, {})), u"portal.link-dead"_s);
}

void tst_PortalAccess::aPromotionBetweenTheStepsOfSigningInRefuses()
{
    const ContactId contact = m_people->contact(ana);
    m_people->enter(m_people->invite(contact));
    const CheckedVisitor checked{*EmailKey::parse(ana), contact, u"no-hash"_s, {}};
    QVERIFY(access().signIn(checked));
    QVERIFY(m_people->promote(ana));
    QCOMPARE(codeOf(access().signIn(checked)), u"portal.refused"_s);
}

void tst_PortalAccess::aPromotionOfASecondAddressLeavesTheOthers()
{
    const ContactId contact = m_people->contact(ana);
    QVERIFY(ContactService(**m_test, m_people->now).addEmail(m_people->administrator, contact, u"ana@home.example"_s));
    const QByteArray session = m_people->enter(m_people->invite(contact));
    QVERIFY(m_people->promote(u"ana@home.example"_s));
    QVERIFY(m_people->isIn(session));
    QCOMPARE(ContactService(**m_test, m_people->now).contact(contact)->portal, PortalState::Active);
}

void tst_PortalAccess::aUsersAddressIsNeverInvited()
{
    const ContactId contact = m_people->contact(u"root@desk.example"_s);
    const auto refused = InviteService(**m_test, m_people->desk.settings, m_people->now).invite(m_people->administrator, contact, {});
    QCOMPARE(refused.error().code, u"identity.clash"_s);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(m_people->desk.count("SELECT COUNT(*) FROM mail_out"), 0);
}

void tst_PortalAccess::givingAnotherAddressOpensANewWay()
{
    const ContactId contact = m_people->contact(u"root@desk.example"_s);
    ContactPatch patch;
    patch.addresses = QStringList{ana};
    const auto saved = ContactService(**m_test, m_people->now).change(m_people->administrator, contact, 1, patch);
    QVERIFY(saved);
    QVERIFY(saved->findings.isEmpty());
    QCOMPARE(m_people->desk.count("SELECT COUNT(*) FROM clash WHERE state = 'resolved'"), 1);
    QVERIFY(m_people->isIn(m_people->enter(m_people->invite(contact))));
}

void tst_PortalAccess::nothingRevivesWhenTheClashIsResolved()
{
    const ContactId contact = m_people->contact(ana);
    const QByteArray session = m_people->enter(m_people->invite(contact));
    QVERIFY(m_people->promote(ana));
    ContactPatch patch;
    patch.addresses = QStringList{u"ana@home.example"_s};
    ContactService contacts(**m_test, m_people->now);
    QVERIFY(contacts.change(m_people->administrator, contact, contacts.contact(contact)->revision, patch));
    QVERIFY(!m_people->isIn(session));
    QCOMPARE(ContactService(**m_test, m_people->now).contact(contact)->portal, PortalState::NeverInvited);
}

void tst_PortalAccess::aTakenAwayAddressEndsEverything()
{
    const ContactId contact = m_people->contact(ana);
    const QByteArray session = m_people->enter(m_people->invite(contact));
    const auto link = accessLink(contact, ana);
    ContactService contacts(**m_test, m_people->now);
    ContactPatch patch;
    patch.addresses = QStringList{u"ana@home.example"_s};
    QVERIFY(contacts.change(m_people->administrator, contact, contacts.contact(contact)->revision, patch));
    QVERIFY(!m_people->isIn(session));
    QCOMPARE(codeOf(access().redeemLink(link->code, {})), u"portal.link-dead"_s);
    QCOMPARE(codeOf(access().signIn({*EmailKey::parse(u"ana@home.example"_s), contact, u"no-hash"_s, {}})), u"portal.refused"_s);
}

void tst_PortalAccess::anAccessLinkShowsItsTicketAgainAndAgain()
{
    const auto link = accessLink(m_people->contact(ana), ana);
    QVERIFY(link);
    QCOMPARE(link->url, u"https://desk.example/portal/link#"_s + link->code);
    for (int i = 0; i < 2; ++i) {
        const auto cookie = access().redeemLink(link->code, {});
        const auto grant = access().grantOf(cookie->token);
        QCOMPARE(grant->step, PortalGrant::Step::SeeTicket);
        QCOMPARE(grant->ticket, TicketId{7});
        QVERIFY(!m_people->isIn(cookie->token));
        QVERIFY(!access().setPassword(cookie->token, u"no-hash"_s, {}));
    }
    m_people->now += 30 * day;
    QCOMPARE(codeOf(access().redeemLink(link->code, {})), u"portal.link-dead"_s);
}

void tst_PortalAccess::anAccessLinkAsksForASignInOnceAPasswordExists()
{
    const ContactId contact = m_people->contact(ana);
    const auto link = accessLink(contact, ana);
    m_people->enter(m_people->invite(contact));
    const auto cookie = access().redeemLink(link->code, {});
    QVERIFY(cookie);
    QCOMPARE(access().grantOf(cookie->token)->step, PortalGrant::Step::SignIn);
}

void tst_PortalAccess::noAccessLinkForAUsersAddress()
{
    QVERIFY(!accessLink(m_people->contact(u"root@desk.example"_s), u"root@desk.example"_s));
    QVERIFY(!accessLink(m_people->contact(ana), u"somebody.else@customer.example"_s));
}

void tst_PortalAccess::everyFaultInAPromotionLeavesAllOrNothing()
{
    const QByteArray session = m_people->enter(m_people->invite(m_people->contact(ana)));
    for (int n = 1;; ++n) {
        (*m_test)->failAt(Database::Step::Statement, n);
        const bool made = m_people->promote(ana).has_value();
        (*m_test)->failAt(Database::Step::Statement, 0);
        if (made)
            break;
        QVERIFY(n < 100);
        QVERIFY(m_people->isIn(session));
        QCOMPARE(m_people->desk.count("SELECT COUNT(*) FROM account_user"), 1);
        QCOMPARE(m_people->desk.count("SELECT COUNT(*) FROM clash"), 0);
    }
    QVERIFY(!m_people->isIn(session));
}

QTEST_GUILESS_MAIN(tst_PortalAccess)
#include "tst_portalaccess.moc"
