// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/portal/portaldesk.h"

#include <QTest>

/// The rule at every step of the portal: an address that is a user's does not get in.
class tst_PortalRule : public QObject
{
    Q_OBJECT
private slots:

    void an_invite_leads_in()
    {
        const ContactId ana = m_desk.contact(u"Ana"_s, u"ana@in.example"_s);
        m_desk.ticket(ana, u"Impressora travada"_s);
        PortalBrowser browser = m_desk.browser();

        const auto pressed = browser.press(m_desk.inviteCode(ana, u"ana@in.example"_s));
        QCOMPARE(pressed.status, 303);
        QCOMPARE(pressed.header("location"), QByteArray("/portal/password"));
        const auto form = browser.open(u"/portal/password"_s);
        QCOMPARE(form.status, 200);
        QVERIFY(form.body.contains("ana@in.example"));

        const auto set = browser.submit(u"/portal/password"_s, {{u"password"_s, m_desk.password}});
        QCOMPARE(set.status, 303);
        QVERIFY(!browser.cookie("__Host-portal-session").isEmpty());
        QVERIFY(browser.cookie("__Host-portal-grant").isEmpty());
        QVERIFY(browser.open(u"/portal/"_s).body.contains("Impressora travada"));

        PortalBrowser later = m_desk.browser();
        QCOMPARE(later.signIn(u" ANA@In.Example "_s, m_desk.password).status, 303);
        QCOMPARE(later.open(u"/portal/"_s).status, 200);
    }

    void looking_at_a_link_redeems_nothing()
    {
        const ContactId contact = m_desk.contact(u"Gil"_s, u"gil@look.example"_s);
        const QString code = m_desk.inviteCode(contact, u"gil@look.example"_s);
        const qint64 grants = m_desk.count("SELECT count(*) FROM portal_grant");
        for (const QString &path : {u"/portal/link"_s, u"/portal/link?token="_s + code, u"/portal/password"_s})
            m_desk.browser().open(path);
        QCOMPARE(m_desk.count("SELECT count(*) FROM portal_grant"), grants);
        QCOMPARE(m_desk.count("SELECT count(*) FROM portal_token WHERE opened_at IS NOT NULL AND contact_id = "
                              + QByteArray::number(contact.value)), 0);
    }

    void an_invite_works_once_and_in_the_browser_that_pressed_only()
    {
        const ContactId contact = m_desk.contact(u"Leo"_s, u"leo@once.example"_s);
        const QString code = m_desk.inviteCode(contact, u"leo@once.example"_s);
        PortalBrowser browser = m_desk.browser();
        browser.press(code);
        QCOMPARE(m_desk.browser().open(u"/portal/password"_s).status, 410);
        browser.open(u"/portal/password"_s);
        QCOMPARE(browser.submit(u"/portal/password"_s, {{u"password"_s, m_desk.password}}).status, 303);
        QCOMPARE(m_desk.browser().press(code).status, 410);
    }

    void an_invite_of_an_address_that_became_a_users_is_dead()
    {
        const ContactId contact = m_desk.contact(u"Bia"_s, u"bia@dead.example"_s);
        const QString code = m_desk.inviteCode(contact, u"bia@dead.example"_s);
        m_desk.promote(u"bia@dead.example"_s);
        QCOMPARE(m_desk.browser().press(code).status, 410);
        QVERIFY(m_desk.inviteCode(contact, u"bia@dead.example"_s).isEmpty());
    }

    void becoming_a_user_between_the_button_and_the_password_ends_the_way()
    {
        const ContactId contact = m_desk.contact(u"Caio"_s, u"caio@between.example"_s);
        PortalBrowser browser = m_desk.browser();
        browser.press(m_desk.inviteCode(contact, u"caio@between.example"_s));
        QCOMPARE(browser.open(u"/portal/password"_s).status, 200);
        m_desk.promote(u"caio@between.example"_s);
        QCOMPARE(browser.submit(u"/portal/password"_s, {{u"password"_s, m_desk.password}}).status, 410);
        QCOMPARE(browser.open(u"/portal/password"_s).status, 410);
        QVERIFY(browser.cookie("__Host-portal-session").isEmpty());
        QCOMPARE(m_desk.count("SELECT count(*) FROM portal_password WHERE contact_id = " + QByteArray::number(contact.value)), 0);
    }

    void a_promotion_cuts_the_session_at_the_next_request()
    {
        const ContactId contact = m_desk.contact(u"Davi"_s, u"davi@cut.example"_s);
        const Ticket ticket = m_desk.ticket(contact, u"Nota fiscal"_s);
        const QString path = u"/portal/tickets/%1"_s.arg(ticket.number);
        PortalBrowser reading = m_desk.signedIn(contact, u"davi@cut.example"_s);
        PortalBrowser writing = m_desk.browser();
        QCOMPARE(writing.signIn(u"davi@cut.example"_s, m_desk.password).status, 303);
        QVERIFY(reading.open(path).body.contains("Nota fiscal"));
        QVERIFY(writing.open(path).body.contains("Nota fiscal"));
        const qint64 messages = m_desk.count("SELECT count(*) FROM message");

        m_desk.promote(u"davi@cut.example"_s);

        const auto list = reading.open(u"/portal/"_s);
        QVERIFY(!list.body.contains("Nota fiscal"));
        QVERIFY(list.body.contains("You have been signed out"));
        QVERIFY(reading.cookie("__Host-portal-session").isEmpty());

        const auto reply = writing.submit(path, {{u"text"_s, u"ainda <b>escrevendo</b>"_s}});
        QCOMPARE(reply.status, 401);
        QVERIFY(reply.body.contains("ainda &lt;b&gt;escrevendo&lt;/b&gt;")); // offered for copying
        QVERIFY(!reply.body.contains("Nota fiscal"));
        QCOMPARE(m_desk.count("SELECT count(*) FROM message"), messages);
        QCOMPARE(writing.signIn(u"davi@cut.example"_s, m_desk.password).status, 401);
    }

    void a_promotion_ends_access_links_and_those_already_pressed()
    {
        const ContactId contact = m_desk.contact(u"Eva"_s, u"eva@access.example"_s);
        const Ticket ticket = m_desk.ticket(contact, u"Boleto"_s);
        const QString path = u"/portal/tickets/%1"_s.arg(ticket.number);
        const QString code = m_desk.accessCode(contact, u"eva@access.example"_s, ticket.id);
        PortalBrowser browser = m_desk.browser();
        QCOMPARE(browser.press(code).header("location"), path.toLatin1());
        QVERIFY(browser.open(path).body.contains("Boleto"));

        m_desk.promote(u"eva@access.example"_s);

        const auto after = browser.open(path);
        QCOMPARE(after.status, 303);
        QVERIFY(after.header("location").startsWith("/portal/sign-in"));
        QCOMPARE(m_desk.browser().press(code).status, 410);
    }

    void every_refused_sign_in_looks_the_same()
    {
        const ContactId known = m_desk.contact(u"Fabi"_s, u"fabi@same.example"_s);
        m_desk.signedIn(known, u"fabi@same.example"_s);
        const ContactId clash = m_desk.contact(u"Hugo"_s, u"hugo@same.example"_s);
        m_desk.signedIn(clash, u"hugo@same.example"_s);
        m_desk.promote(u"hugo@same.example"_s);
        m_desk.contact(u"Iris"_s, u"iris@same.example"_s);

        QByteArrayList pages;
        for (const QString &address : {u"nobody@same.example"_s, u"fabi@same.example"_s, u"hugo@same.example"_s,
                                       u"chefe@desk.example"_s, u"iris@same.example"_s}) {
            const bool isClash = address.startsWith(u"hugo"_s);
            const auto page = m_desk.browser().signIn(address, isClash ? m_desk.password : u"not the password"_s);
            QCOMPARE(page.status, 401);
            QVERIFY(page.body.contains("The address or the password is not right"));
            pages.append(withoutNonce(page).replace(address.toUtf8(), "ADDRESS"));
        }
        for (const QByteArray &page : pages)
            QCOMPARE(page, pages.first());
    }

    void every_dead_link_looks_the_same()
    {
        const ContactId contact = m_desk.contact(u"Jo\u00e3o"_s, u"joao@links.example"_s);
        const QString promoted = m_desk.inviteCode(contact, u"joao@links.example"_s);
        m_desk.promote(u"joao@links.example"_s);
        const ContactId other = m_desk.contact(u"Kika"_s, u"kika@links.example"_s);
        const QString older = m_desk.inviteCode(other, u"kika@links.example"_s);
        m_desk.inviteCode(other, u"kika@links.example"_s);
        const ContactId late = m_desk.contact(u"Lia"_s, u"lia@links.example"_s);
        const QString expired = m_desk.inviteCode(late, u"lia@links.example"_s);
        m_desk.execute("UPDATE portal_token SET expires_at = created_at WHERE contact_id = " + QByteArray::number(late.value));

        QByteArrayList pages;
        for (const QString &code : {u"unknown-code"_s, promoted, older, expired}) {
            const auto page = m_desk.browser().press(code);
            QCOMPARE(page.status, 410);
            pages.append(withoutNonce(page));
        }
        for (const QByteArray &page : pages)
            QCOMPARE(page, pages.first());
    }

    void a_portal_cookie_opens_no_api_and_a_token_no_portal()
    {
        const ContactId contact = m_desk.contact(u"Mel"_s, u"mel@doors.example"_s);
        PortalBrowser browser = m_desk.signedIn(contact, u"mel@doors.example"_s);
        const QByteArray session = browser.cookie("__Host-portal-session");
        QVERIFY(!session.isEmpty());
        TestClient console = m_desk.server.client();
        console.token = session;
        QCOMPARE(console.get(u"/api/v1/tickets"_s).status, 401);
        PortalBrowser forged = m_desk.browser();
        forged.token = session;
        QVERIFY(forged.open(u"/portal/"_s).body.contains("name=\"password\""));
    }

    void a_database_that_cannot_be_asked_lets_nobody_in()
    {
        PortalDesk broken;
        const ContactId contact = broken.contact(u"Nina"_s, u"nina@broken.example"_s);
        broken.ticket(contact, u"Nota fiscal"_s);
        PortalBrowser browser = broken.signedIn(contact, u"nina@broken.example"_s);
        QVERIFY(browser.open(u"/portal/"_s).body.contains("Nota fiscal"));
        const QByteArray session = browser.cookie("__Host-portal-session");

        broken.execute("ALTER TABLE portal_session RENAME TO away");
        const auto page = browser.open(u"/portal/"_s);
        QVERIFY(page.status >= 500);
        QVERIFY(!page.body.contains("Nota fiscal"));
        QVERIFY(page.body.contains("<h1>"));
        QCOMPARE(browser.cookie("__Host-portal-session"), session); // the session is not at fault

        broken.execute("ALTER TABLE away RENAME TO portal_session");
        QVERIFY(browser.open(u"/portal/"_s).body.contains("Nota fiscal"));
    }

private:
    PortalDesk m_desk;
};

QTEST_GUILESS_MAIN(tst_PortalRule)
#include "tst_portalrule.moc"
