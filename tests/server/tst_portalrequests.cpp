// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/contactservice.h"
#include "app/server/service/expiryservice.h"
#include "app/server/service/mailoutservice.h"
#include "app/server/service/registrations.h"
#include "tests/support/doors.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

/// Create account and Obtain a password: what comes of them, apart from the answer, for each kind of address.
class tst_PortalRequests : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void a8_createAccountWithAUsersAddress();
    void a8_theUserIsToldAtMostOnceADay();
    void a8_aClashCountsAsTheUsers();
    void a9_obtainAPasswordWithAUsersAddress();
    void a10_createAccountWithAnUnknownAddress();
    void a10_theProofMakesTheContactWhoThenSetsAPassword();
    void a10_theProofEndsAfterADay();
    void a10_aNewRegistrationEndsTheOlderOne();
    void a10_theProofTakesTheContactThatWasMadeMeanwhile();
    void a10_nothingThatAStrangerTypedGoesIntoTheMail();
    void a11_aUserMadeMeanwhileDiscardsTheRegistration();
    void a11_aUserMadeAfterTheProofEndsIt();
    void a11_theMailOfADiscardedRegistrationIsNotSent();
    void d3_anAddressThatLooksLikeAUsersWaits();

    void obtainAPasswordWithAContactsAddress();
    void thePasswordLinkWorksOnceAndForAnHour();
    void aNewPasswordEndsWhatWasOpenBefore();
    void mailGoesToTheStoredSpelling();
    void createAccountWithAContactsAddressLeadsToThePassword();
    void obtainAPasswordWithAnUnknownAddressKeepsNothing();
    void aMailboxOfOursGetsNoMail();
    void everyAddressLeavesTheSameRow();
    void whatIsNoAddressIsRefusedByTheTextAlone();
    void whoAsksTooOftenWaits();
    void aStrangerWhoAsksForAnotherLocksNobodyOut();
    void aFailedStatementLosesNoRequest();
    void whatExpiredIsRemoved();

private:
    PortalAccess access() { return PortalAccess(**m_test, m_people->now); }
    QString stateOf(const QString &code)
    {
        const auto grant = access().redeemLink(code, {});
        return grant ? u"ok"_s : grant.error().code;
    }
    qint64 count(QByteArrayView sql) { return m_people->desk.count(sql); }

    const QString ana = u"ana@customer.example"_s;
    const QString root = u"root@desk.example"_s;
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<People> m_people;
    std::unique_ptr<Doors> m_doors;
};

void tst_PortalRequests::init()
{
    m_test = TestDatabase::ofThisRow();
    if (!m_test->isOpen())
        QSKIP(m_test->problem());
    m_people = std::make_unique<People>(**m_test);
    m_people->start();
    m_doors = std::make_unique<Doors>(**m_test, *m_people);
}

void tst_PortalRequests::a8_createAccountWithAUsersAddress()
{
    const auto mail = m_doors->get(PortalWish::Account, u" Root@DESK.example "_s);
    QVERIFY(mail);
    QCOMPARE(mail->letter, u"users-address"_s);
    QCOMPARE(mail->to, root);
    QVERIFY(mail->code().isEmpty() && !mail->data.contains("link"_L1));
    QCOMPARE(count("SELECT COUNT(*) FROM registration"), 0);
    QCOMPARE(count("SELECT COUNT(*) FROM contact"), 0);
    QCOMPARE(count("SELECT COUNT(*) FROM portal_token"), 0);
    QCOMPARE(count("SELECT COUNT(*) FROM portal_request"), 0);
    QCOMPARE(count("SELECT COUNT(*) FROM audit WHERE action = 'portal.users-address' AND subject_kind = 'user'"), 1);
}

void tst_PortalRequests::a8_theUserIsToldAtMostOnceADay()
{
    QVERIFY(m_doors->get(PortalWish::Account, root));
    m_people->now += 23 * hour + 50 * minute;
    QVERIFY(!m_doors->get(PortalWish::Account, root));
    QVERIFY(!m_doors->get(PortalWish::Password, root));
    m_people->now += 20 * minute;
    QVERIFY(m_doors->get(PortalWish::Password, root));
}

void tst_PortalRequests::a8_aClashCountsAsTheUsers()
{
    const ContactId contact = m_people->contact(ana);
    QVERIFY(m_people->promote(ana));
    for (const PortalWish wish : {PortalWish::Account, PortalWish::Password}) {
        m_people->now += 2 * day;
        const auto mail = m_doors->get(wish, ana);
        QVERIFY(mail);
        QCOMPARE(mail->letter, u"users-address"_s);
    }
    QCOMPARE(count("SELECT COUNT(*) FROM portal_token"), 0);
    QCOMPARE(ContactService(**m_test, m_people->now).contact(contact)->portal, PortalState::Off);
}

void tst_PortalRequests::a9_obtainAPasswordWithAUsersAddress()
{
    const auto mail = m_doors->get(PortalWish::Password, root);
    QVERIFY(mail);
    QCOMPARE(mail->letter, u"users-address"_s);
    QVERIFY(mail->code().isEmpty());
    QCOMPARE(count("SELECT COUNT(*) FROM portal_token"), 0);
    QCOMPARE(count("SELECT COUNT(*) FROM portal_request"), 0);
}

void tst_PortalRequests::a10_createAccountWithAnUnknownAddress()
{
    const auto mail = m_doors->get(PortalWish::Account, ana);
    QVERIFY(mail);
    QCOMPARE(mail->letter, u"account"_s);
    QVERIFY(mail->code().size() >= 22);
    QCOMPARE(mail->data["link"_L1].toString(), u"https://desk.example/portal/link#"_s + mail->code());
    QCOMPARE(count("SELECT COUNT(*) FROM registration"), 1);
    QCOMPARE(count("SELECT COUNT(*) FROM contact"), 0);
    QCOMPARE(count("SELECT COUNT(*) FROM contact_address"), 0);
    QCOMPARE(count("SELECT COUNT(*) FROM portal_token"), 0);
    QVERIFY(m_people->contact(ana).isValid()); // nobody's yet
}

void tst_PortalRequests::a10_theProofMakesTheContactWhoThenSetsAPassword()
{
    const QString code = m_doors->get(PortalWish::Account, u"Ana@Customer.example"_s)->code();
    const auto grant = access().redeemLink(code, {});
    QVERIFY(grant);
    QVERIFY(access().redeemLink(code, {})); // the button may be pressed twice
    const auto step = access().grantOf(grant->token);
    QVERIFY(step);
    QCOMPARE(step->step, PortalGrant::Step::SetPassword);
    QCOMPARE(step->name, u"Ana Souza"_s);
    QCOMPARE(count("SELECT COUNT(*) FROM contact"), 1);
    QCOMPARE(count("SELECT COUNT(*) FROM registration"), 0);
    QCOMPARE(count("SELECT COUNT(*) FROM portal_sign_in"), 0);

    const auto session = access().setPassword(grant->token, u"no-hash"_s, {});
    QVERIFY(session);
    QVERIFY(m_people->isIn(session->token));
    const Contact contact = *ContactService(**m_test, m_people->now).contact(step->contact);
    QCOMPARE(contact.primaryAddress(), u"Ana@Customer.example"_s);
    QVERIFY(contact.emails.first().verified);
    QCOMPARE(contact.language, u"es"_s);
    QCOMPARE(contact.portal, PortalState::Active);
    QCOMPARE(stateOf(code), u"portal.link-dead"_s);
}

void tst_PortalRequests::a10_theProofEndsAfterADay()
{
    const QString code = m_doors->get(PortalWish::Account, ana)->code();
    m_people->now += day - 1;
    QCOMPARE(stateOf(code), u"ok"_s);
    const QString other = m_doors->get(PortalWish::Account, u"bia@customer.example"_s)->code();
    m_people->now += day;
    QCOMPARE(stateOf(code), u"portal.link-dead"_s);
    QCOMPARE(stateOf(other), u"portal.link-dead"_s);
    QCOMPARE(count("SELECT COUNT(*) FROM contact"), 1);
}

void tst_PortalRequests::a10_aNewRegistrationEndsTheOlderOne()
{
    const QString older = m_doors->get(PortalWish::Account, ana)->code();
    const QString newer = m_doors->get(PortalWish::Account, ana)->code();
    QCOMPARE(stateOf(older), u"portal.link-dead"_s);
    QCOMPARE(stateOf(newer), u"ok"_s);
}

void tst_PortalRequests::a10_theProofTakesTheContactThatWasMadeMeanwhile()
{
    const QString code = m_doors->get(PortalWish::Account, ana, u"Somebody Else"_s)->code();
    const ContactId contact = m_people->contact(ana);
    const auto grant = access().redeemLink(code, {});
    QVERIFY(grant);
    QCOMPARE(access().grantOf(grant->token)->contact, contact);
    QCOMPARE(count("SELECT COUNT(*) FROM contact"), 1);
    QCOMPARE(ContactService(**m_test, m_people->now).contact(contact)->name, u"ana"_s);
}

void tst_PortalRequests::a10_nothingThatAStrangerTypedGoesIntoTheMail()
{
    const auto mail = m_doors->get(PortalWish::Account, ana, u"Buy at http://spam.example"_s);
    QVERIFY(!QString::fromUtf8(QJsonDocument(mail->data).toJson()).contains(u"spam"_s));
    QVERIFY(mail->data["name"_L1].toString().isEmpty());
}

void tst_PortalRequests::a11_aUserMadeMeanwhileDiscardsTheRegistration()
{
    const QString code = m_doors->get(PortalWish::Account, ana)->code();
    QVERIFY(m_people->promote(ana, false)); // nothing to confirm: a registration claims nothing
    QCOMPARE(count("SELECT COUNT(*) FROM registration"), 0);
    QCOMPARE(count("SELECT COUNT(*) FROM clash"), 0);
    QCOMPARE(count("SELECT COUNT(*) FROM audit WHERE action = 'portal.closed' AND detail LIKE '%\"wishes\":1%'"), 1);
    QCOMPARE(stateOf(code), u"portal.link-dead"_s);
    QCOMPARE(count("SELECT COUNT(*) FROM contact"), 0);
}

void tst_PortalRequests::a11_aUserMadeAfterTheProofEndsIt()
{
    const QString code = m_doors->get(PortalWish::Account, ana)->code();
    const auto grant = access().redeemLink(code, {});
    QVERIFY(m_people->promote(ana));
    QCOMPARE(access().grantOf(grant->token).error().code, u"portal.link-dead"_s);
    QVERIFY(!access().setPassword(grant->token, u"no-hash"_s, {}));
    QCOMPARE(stateOf(code), u"portal.link-dead"_s);
    QCOMPARE(count("SELECT COUNT(*) FROM clash WHERE state = 'open'"), 1);
}

void tst_PortalRequests::a11_theMailOfADiscardedRegistrationIsNotSent()
{
    QVERIFY(m_doors->get(PortalWish::Account, ana));
    QVERIFY(m_people->promote(ana));
    const auto next = MailOutService(**m_test, m_people->now).take(m_people->now + minute);
    QVERIFY(next);
    QVERIFY(!*next || (*next)->draft.templateName != u"account"_s); // the new user's own mail may follow
    QCOMPARE(count("SELECT COUNT(*) FROM mail_out WHERE template = 'account' AND state = 'failed' AND data = '{}'"), 1);
}

void tst_PortalRequests::d3_anAddressThatLooksLikeAUsersWaits()
{
    m_people->user(u"mike@desk.example"_s);
    const auto held = m_doors->get(PortalWish::Account, u"rnike@desk.example"_s);
    QVERIFY(held);
    QCOMPARE(held->letter, u"account-held"_s);
    QVERIFY(held->code().isEmpty());
    QCOMPARE(count("SELECT COUNT(*) FROM registration WHERE held = 1"), 1);
    QCOMPARE(count("SELECT COUNT(*) FROM audit WHERE action = 'registration.held'"), 1);
    QCOMPARE(m_doors->get(PortalWish::Account, u"nike@desk.example"_s)->letter, u"account"_s);

    Registrations registrations(**m_test, m_people->desk.settings, m_people->now);
    const auto waiting = registrations.held(m_people->administrator);
    QCOMPARE(waiting->size(), 1);
    QCOMPARE(waiting->first().userName, u"mike"_s);
    QCOMPARE(waiting->first().userAddress, u"mike@desk.example"_s);
    Caller agent;
    agent.user = m_people->administrator.user;
    QCOMPARE(registrations.held(agent).error().kind, Error::Kind::Forbidden);
    QCOMPARE(registrations.approve(agent, waiting->first().id).error().kind, Error::Kind::Forbidden);
    const qint64 before = m_doors->lastMail();
    QVERIFY(registrations.approve(m_people->administrator, waiting->first().id));
    QCOMPARE(registrations.refuse(m_people->administrator, waiting->first().id).error().code, u"registration.unknown"_s);
    const auto mail = m_doors->mailAfter(before);
    QCOMPARE(mail->letter, u"account"_s);
    QCOMPARE(stateOf(mail->code()), u"ok"_s);
}

void tst_PortalRequests::obtainAPasswordWithAContactsAddress()
{
    const ContactId contact = m_people->contact(ana);
    const auto mail = m_doors->get(PortalWish::Password, ana);
    QVERIFY(mail);
    QCOMPARE(mail->letter, u"password"_s);
    const auto grant = access().redeemLink(mail->code(), {});
    QVERIFY(grant);
    QVERIFY(access().setPassword(grant->token, u"no-hash"_s, {}));
    QCOMPARE(ContactService(**m_test, m_people->now).contact(contact)->portal, PortalState::Active);
    QCOMPARE(count("SELECT COUNT(*) FROM audit WHERE action = 'portal.password-asked'"), 1);
}

void tst_PortalRequests::thePasswordLinkWorksOnceAndForAnHour()
{
    m_people->contact(ana);
    const QString late = m_doors->get(PortalWish::Password, ana)->code();
    m_people->now += hour;
    QCOMPARE(stateOf(late), u"portal.link-dead"_s);

    const QString code = m_doors->get(PortalWish::Password, ana)->code();
    QVERIFY(!m_people->enter(code).isEmpty());
    QCOMPARE(stateOf(code), u"portal.link-dead"_s);
}

void tst_PortalRequests::aNewPasswordEndsWhatWasOpenBefore()
{
    const ContactId contact = m_people->contact(ana);
    const QByteArray session = m_people->enter(m_people->invite(contact));
    const QString registration = m_doors->get(PortalWish::Account, u"other@customer.example"_s)->code();
    const QByteArray fresh = m_people->enter(m_doors->get(PortalWish::Password, ana)->code());
    QVERIFY(!m_people->isIn(session));
    QVERIFY(m_people->isIn(fresh));
    QCOMPARE(stateOf(registration), u"ok"_s); // another's
}

void tst_PortalRequests::mailGoesToTheStoredSpelling()
{
    m_people->contact(u"Ana.Maria@customer.example"_s);
    QCOMPARE(m_doors->get(PortalWish::Password, u"mailto:ANA.MARIA@CUSTOMER.EXAMPLE"_s)->to, u"Ana.Maria@customer.example"_s);
}

void tst_PortalRequests::createAccountWithAContactsAddressLeadsToThePassword()
{
    m_people->contact(ana);
    const auto mail = m_doors->get(PortalWish::Account, ana, u"Mallory"_s);
    QCOMPARE(mail->letter, u"password"_s);
    QCOMPARE(mail->data["name"_L1].toString(), u"ana"_s);
    QCOMPARE(count("SELECT COUNT(*) FROM registration"), 0);
}

void tst_PortalRequests::obtainAPasswordWithAnUnknownAddressKeepsNothing()
{
    const auto mail = m_doors->get(PortalWish::Password, ana);
    QCOMPARE(mail->letter, u"no-account"_s);
    QCOMPARE(mail->data["goOn"_L1].toString(), u"https://desk.example/portal/create-account"_s);
    QVERIFY(!m_doors->get(PortalWish::Password, ana));
    QCOMPARE(count("SELECT COUNT(*) FROM identity"), 1); // the administrator's
    QCOMPARE(count("SELECT COUNT(*) FROM registration"), 0);
    QCOMPARE(count("SELECT COUNT(*) FROM audit WHERE action = 'portal.refused' AND subject_kind = 'stranger'"), 1);
}

void tst_PortalRequests::aMailboxOfOursGetsNoMail()
{
    QVERIFY((*m_test)->execute("INSERT INTO identity (key, side, person) VALUES ('support@desk.example', 'channel', 0)"));
    QVERIFY((*m_test)->execute("INSERT INTO channel_address (key, address) VALUES ('support@desk.example', 'support@desk.example')"));
    QVERIFY(!m_doors->get(PortalWish::Account, u"support@desk.example"_s));
    QVERIFY(!m_doors->get(PortalWish::Password, u"support@desk.example"_s));
}

void tst_PortalRequests::everyAddressLeavesTheSameRow()
{
    m_people->contact(ana);
    for (const QString &address : {ana, root, u"nobody@customer.example"_s})
        QVERIFY(m_doors->ask(PortalWish::Password, address));
    QCOMPARE(count("SELECT COUNT(*) FROM portal_request"), 3);
    QCOMPARE(count("SELECT COUNT(DISTINCT wish || name || language || source || COALESCE(contact_id, 0) || next_at) FROM portal_request"), 1);
    QCOMPARE(count("SELECT COUNT(*) FROM mail_out"), 0);
}

void tst_PortalRequests::whatIsNoAddressIsRefusedByTheTextAlone()
{
    const auto codeOf = [&](const QString &address, const QString &name = u"Ana"_s) {
        const auto asked = m_doors->ask(PortalWish::Account, address, name);
        return asked ? u"ok"_s : asked.error().code;
    };
    QCOMPARE(codeOf(u"ana"_s), u"portal.email-invalid"_s);
    QCOMPARE(codeOf(u"a@x.example, b@x.example"_s), u"portal.email-invalid"_s);
    QCOMPARE(codeOf(u"jos\u00e9@customer.example"_s), u"portal.email-not-for-sign-in"_s);
    QCOMPARE(codeOf(ana, u"  "_s), u"portal.name-missing"_s);
    QCOMPARE(codeOf(ana, QString(201, u'x')), u"portal.name-too-long"_s);
    QCOMPARE(codeOf(ana, u"a\u202eb"_s), u"portal.name-characters"_s);
    QCOMPARE(codeOf(u" <Ana@Customer.example> "_s), u"ok"_s);
}

void tst_PortalRequests::whoAsksTooOftenWaits()
{
    for (int i = 0; i < 4; ++i)
        QVERIFY(m_doors->ask(PortalWish::Password, ana));
    const auto refused = m_doors->ask(PortalWish::Password, ana);
    QCOMPARE(refused.error().code, u"portal.limited"_s);
    QVERIFY(refused.error().extra["retryAfter"_L1].toInt() >= 1);
    QVERIFY(m_doors->ask(PortalWish::Account, ana)); // another door
    QVERIFY(m_doors->ask(PortalWish::Password, u"bia@customer.example"_s));
    m_people->now += 60'000;
    QVERIFY(m_doors->ask(PortalWish::Password, ana));

    m_doors->source = u"2001:db8:1:2::1"_s;
    for (int i = 0; i < 61; ++i)
        QVERIFY(m_doors->ask(PortalWish::Password, u"n%1@customer.example"_s.arg(i)));
    m_doors->source = u"2001:db8:1:2:ffff::9"_s;
    QCOMPARE(m_doors->ask(PortalWish::Password, u"last@customer.example"_s).error().code, u"portal.limited"_s);
    m_doors->source = u"2001:db8:1:3::1"_s;
    QVERIFY(m_doors->ask(PortalWish::Password, u"last@customer.example"_s));
}

void tst_PortalRequests::aStrangerWhoAsksForAnotherLocksNobodyOut()
{
    m_people->contact(ana);
    m_people->now = m_people->now / hour * hour;
    QString last;
    int mails = 0;
    for (int i = 0; i < 50; ++i) { // a request a minute, the longest wait there is
        if (const auto mail = m_doors->get(PortalWish::Password, ana)) {
            last = mail->code();
            ++mails;
        }
        m_people->now += minute;
    }
    QCOMPARE(mails, 5);
    m_people->now += 9 * minute;
    QCOMPARE(stateOf(last), u"ok"_s); // in the last minute of the hour
    m_people->now += minute;
    QVERIFY(m_doors->get(PortalWish::Password, ana));
}

void tst_PortalRequests::aFailedStatementLosesNoRequest()
{
    QVERIFY(m_doors->ask(PortalWish::Account, ana));
    int n = 1;
    for (;; ++n) {
        QVERIFY(n < 100);
        (*m_test)->failAt(Database::Step::Statement, n);
        const auto done = PortalRequests(**m_test, m_people->desk.settings, m_people->now).resolveNext();
        (*m_test)->failAt(Database::Step::Statement, 0);
        if (done)
            break;
        QCOMPARE(count("SELECT COUNT(*) FROM portal_request"), 1);
        QCOMPARE(count("SELECT COUNT(*) FROM registration"), 0);
        QCOMPARE(count("SELECT COUNT(*) FROM mail_out"), 0);
        m_people->now += minute;
    }
    QVERIFY(n > 3);
    QCOMPARE(count("SELECT COUNT(*) FROM portal_request"), 0);
    QCOMPARE(count("SELECT COUNT(*) FROM registration"), 1);
    QCOMPARE(count("SELECT COUNT(*) FROM mail_out"), 1);
}

void tst_PortalRequests::whatExpiredIsRemoved()
{
    m_doors->get(PortalWish::Account, ana);
    QVERIFY(m_doors->ask(PortalWish::Account, u"bia@customer.example"_s));
    QVERIFY(ExpiryService(**m_test, m_people->now).removeExpired());
    QCOMPARE(count("SELECT COUNT(*) FROM registration"), 1);
    QCOMPARE(count("SELECT COUNT(*) FROM portal_request"), 1);
    QVERIFY(ExpiryService(**m_test, m_people->now + day + 1).removeExpired());
    QCOMPARE(count("SELECT COUNT(*) FROM registration"), 0);
    QCOMPARE(count("SELECT COUNT(*) FROM portal_request"), 0);
}

QTEST_GUILESS_MAIN(tst_PortalRequests)
#include "tst_portalrequests.moc"
