// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journey/company.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString ana = u"ana@both.example"_s;

}

/// A contact on a user's address never gets in to the portal, whichever way, before or after.
class tst_UsersAddress : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup();

    void no_password_of_the_contact_opens_the_portal();
    void the_users_own_password_opens_the_portal_no_more_than_the_contacts();
    void no_invite_is_sent();
    void no_access_link_is_sent_and_an_older_one_is_dead();
    void an_invite_that_was_sent_before_is_dead_and_so_is_its_half_way();
    void a_promotion_is_asked_about_with_what_it_would_end();
    void a_promotion_cuts_the_session_at_the_next_request();
    void nothing_revives_once_the_clash_is_resolved_and_a_new_invite_works();

private:
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Company> m_company;
    ContactId m_contact;
};

void tst_UsersAddress::init()
{
    m_database = TestDatabase::ofThisRow();
    if (!m_database->isOpen())
        QSKIP(m_database->problem());
    m_company = std::make_unique<Company>(*m_database);
    QVERIFY2(m_company->server.isRunning(), qPrintable(m_company->server.problem()));
    QVERIFY(m_company->setUp());
    m_contact = m_company->contact(u"Ana"_s, ana);
    QVERIFY(m_contact.isValid());
}

void tst_UsersAddress::cleanup()
{
    m_company.reset();
    m_database.reset();
}

void tst_UsersAddress::no_password_of_the_contact_opens_the_portal()
{
    QVERIFY(isIn(m_company->invitedAndIn(m_contact, ana).open(u"/portal/"_s)));
    QCOMPARE(m_company->browser().signIn(ana, m_company->password).status, 303);
    QCOMPARE(m_company->promote(ana).status, 201);
    for (const QString &typed : {ana, u"ANA@Both.Example"_s, u" ana@both.example "_s, u"<ana@both.example>"_s}) {
        PortalBrowser browser = m_company->browser();
        QVERIFY(browser.signIn(typed, m_company->password).status >= 400);
        QVERIFY(!isIn(browser.open(u"/portal/"_s)));
    }
}

void tst_UsersAddress::the_users_own_password_opens_the_portal_no_more_than_the_contacts()
{
    QCOMPARE(m_company->contact(u"Chief as a customer"_s, m_company->administratorAddress).isValid(), true);
    PortalBrowser browser = m_company->browser();
    QCOMPARE(browser.signIn(m_company->administratorAddress, m_company->password).status, 401);
    QVERIFY(!isIn(browser.open(u"/portal/"_s)));
}

void tst_UsersAddress::no_invite_is_sent()
{
    QCOMPARE(m_company->promote(ana).status, 201);
    const auto refused = m_company->invite(m_contact);
    QCOMPARE(refused.status, 409);
    QCOMPARE(refused.code(), u"identity.clash"_s);
    const auto asUser = m_company->sink.waitFor(ana); // the new user's code for the console, and nothing else
    QVERIFY(asUser && asUser->link.isEmpty() && !asUser->raw.contains("/portal/"));
    QVERIFY(!m_company->sink.waitFor(ana, 500));
}

void tst_UsersAddress::no_access_link_is_sent_and_an_older_one_is_dead()
{
    const auto before = m_company->ticket(m_contact, u"Before"_s).json();
    const auto mail = m_company->sink.waitFor(ana);
    QVERIFY(mail);
    const QString page = u"/portal/tickets/%1"_s.arg(before["number"_L1].toInteger());
    PortalBrowser pressed = m_company->browser();
    QCOMPARE(pressed.press(mail->code).status, 303);
    QVERIFY(pressed.open(page).body.contains("Before"));

    QCOMPARE(m_company->promote(ana).status, 201);
    QCOMPARE(pressed.open(page).status, 303);
    QCOMPARE(m_company->browser().press(mail->code).status, 410);

    QCOMPARE(m_company->ticket(m_contact, u"After"_s).status, 201);
    auto later = m_company->sink.waitFor(ana);
    for (; later && !later->subject().endsWith(u"After"_s); later = m_company->sink.waitFor(ana))
        QVERIFY(later->link.isEmpty() && !later->raw.contains("/portal/link")); // what a new user is told
    QVERIFY(later);
    QVERIFY(later->link.isEmpty() && later->code.isEmpty() && !later->raw.contains("/portal/link"));
}

void tst_UsersAddress::an_invite_that_was_sent_before_is_dead_and_so_is_its_half_way()
{
    QCOMPARE(m_company->invite(m_contact).status, 201);
    const auto mail = m_company->sink.waitFor(ana);
    QVERIFY(mail);
    PortalBrowser halfway = m_company->browser();
    QCOMPARE(halfway.press(mail->code).status, 303);
    QCOMPARE(halfway.open(u"/portal/password"_s).status, 200);

    QCOMPARE(m_company->promote(ana).status, 201);
    QCOMPARE(halfway.submit(u"/portal/password"_s, {{u"password"_s, m_company->password}}).status, 410);
    QVERIFY(!isIn(halfway.open(u"/portal/"_s)));
    QCOMPARE(m_company->browser().press(mail->code).status, 410);
}

void tst_UsersAddress::a_promotion_is_asked_about_with_what_it_would_end()
{
    const PortalBrowser first = m_company->invitedAndIn(m_contact, ana);
    QCOMPARE(m_company->browser().signIn(ana, m_company->password).status, 303);
    m_company->ticket(m_contact, u"One"_s);
    m_company->ticket(m_contact, u"Two"_s);
    m_company->invite(m_contact);

    const auto asked = m_company->promote(ana, false);
    QCOMPARE(asked.status, 409);
    QCOMPARE(asked.code(), u"identity.confirmation-needed"_s);
    QCOMPARE(asked.json()["contactId"_L1].toInteger(), m_contact.value);
    const QJsonObject who{{u"id"_s, m_contact.value}, {u"name"_s, u"Ana"_s}};
    const QJsonObject expected{{u"address"_s, ana}, {u"contact"_s, who}, {u"otherAddresses"_s, QJsonArray()},
                               {u"sessions"_s, 2}, {u"links"_s, 2}, {u"invites"_s, 1}, {u"openTickets"_s, 2}};
    QCOMPARE(asked.json()["wouldEnd"_L1].toObject(), expected);
    QCOMPARE(m_company->browser().signIn(ana, m_company->password).status, 303); // asking ended nothing
}

void tst_UsersAddress::a_promotion_cuts_the_session_at_the_next_request()
{
    PortalBrowser reading = m_company->invitedAndIn(m_contact, ana);
    PortalBrowser writing = m_company->browser();
    QCOMPARE(writing.signIn(ana, m_company->password).status, 303);
    const auto ticket = m_company->ticket(m_contact, u"Cut"_s).json();
    const QString page = u"/portal/tickets/%1"_s.arg(ticket["number"_L1].toInteger());
    QVERIFY(isIn(reading.open(page)));
    QVERIFY(isIn(writing.open(page)));

    QCOMPARE(m_company->promote(ana).status, 201);
    const auto read = reading.open(page);
    QVERIFY(!isIn(read) && !read.body.contains("Cut"));
    QCOMPARE(writing.submit(page, {{u"text"_s, u"too late"_s}}).status, 401);
    const auto messages = m_company->administrator.get(u"/api/v1/tickets/%1/messages"_s.arg(ticket["id"_L1].toInteger()));
    QCOMPARE(messages.json()["items"_L1].toArray().size(), 1);
}

void tst_UsersAddress::nothing_revives_once_the_clash_is_resolved_and_a_new_invite_works()
{
    PortalBrowser oldSession = m_company->invitedAndIn(m_contact, ana);
    QVERIFY(isIn(oldSession.open(u"/portal/"_s)));
    m_company->invite(m_contact);
    const auto oldInvite = m_company->sink.waitFor(ana);
    QVERIFY(oldInvite);
    QCOMPARE(m_company->promote(ana).status, 201);

    const QString better = u"ana@home.example"_s;
    const QString path = u"/api/v1/contacts/%1"_s.arg(m_contact.value);
    const QByteArray revision = m_company->administrator.get(path).header("etag");
    const QJsonObject emails{{u"emails"_s, QJsonArray{QJsonObject{{u"address"_s, better}}}}};
    const auto moved = m_company->administrator.patch(path, emails, {{"If-Match", revision}});
    QCOMPARE(moved.status, 200);
    QCOMPARE(moved.json()["findings"_L1].toArray(), QJsonArray());
    const auto clashes = m_company->administrator.get(u"/api/v1/clashes"_s).json()["items"_L1].toArray();
    QCOMPARE(clashes.size(), 1);
    QCOMPARE(clashes.first()["state"_L1].toString(), u"resolved"_s);

    QVERIFY(!isIn(oldSession.open(u"/portal/"_s)));
    QCOMPARE(m_company->browser().press(oldInvite->code).status, 410);
    QCOMPARE(m_company->browser().signIn(ana, m_company->password).status, 401);
    QCOMPARE(m_company->browser().signIn(better, m_company->password).status, 401);

    PortalBrowser anew = m_company->invitedAndIn(m_contact, better);
    QVERIFY(isIn(anew.open(u"/portal/"_s)));
}

QTEST_GUILESS_MAIN(tst_UsersAddress)
#include "tst_usersaddress.moc"
