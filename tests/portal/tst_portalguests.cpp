// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/portal/portaldesk.h"
#include "tests/support/mailsink.h"

#include <QTest>

/// What the holder of a ticket's access link sees and may do, and how a guest becomes a signed-in customer.
class tst_PortalGuests : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_sink.isRunning()); }

    void e3_aForwardedLinkShowsOneTicketAndAnswersNothing()
    {
        const Guest guest = arrive(u"ana@e3.example"_s);
        m_desk.ticket(guest.contact, u"Outro assunto"_s);
        PortalBrowser browser = guest.browser;
        QVERIFY(browser.open(guest.path).body.contains("Boleto"));
        QVERIFY(!browser.open(u"/portal/"_s).body.contains("Outro assunto"));
        QVERIFY(!browser.open(guest.path).body.contains("name=\"text\""));
        QCOMPARE(browser.submit(guest.path, {{u"text"_s, u"sou outra pessoa"_s}}).status, 401);
        QCOMPARE(messagesOf(guest), 1);
    }

    void e3_theAddresseeAnswersWithACodeFromTheMailbox()
    {
        const Guest guest = arrive(u"bia@e3.example"_s);
        PortalBrowser browser = guest.browser;
        browser.open(guest.path);
        QCOMPARE(browser.submit(u"/portal/code"_s, {}).header("location"), QByteArray("/portal/code"));
        const QString code = codeFor(u"bia@e3.example"_s);
        QCOMPARE(code.size(), 8);

        const auto form = browser.open(u"/portal/code"_s);
        QVERIFY(form.body.contains("b\u2026@e3.example") && !form.body.contains("bia@e3.example"));
        const auto wrong = browser.submit(u"/portal/code/enter"_s, {{u"token"_s, code == u"00000000"_s ? u"11111111"_s : u"00000000"_s}});
        QCOMPARE(wrong.status, 422);
        QVERIFY(wrong.body.contains("id=\"token-error\""));
        QCOMPARE(browser.submit(u"/portal/code/enter"_s, {{u"token"_s, code.left(4) + u' ' + code.mid(4)}}).status, 303);

        QVERIFY(browser.open(guest.path).body.contains("name=\"text\""));
        const auto sent = browser.submit(guest.path, {{u"text"_s, u"obrigada!"_s}});
        QCOMPARE(sent.status, 303);
        QVERIFY(browser.open(guest.path + u"?sent"_s).body.contains("Your reply was sent"));
        QVERIFY(browser.open(guest.path).body.contains("obrigada!"));
        QCOMPARE(messagesOf(guest), 2);
        QCOMPARE(m_desk.count("SELECT count(*) FROM audit WHERE action = 'portal.replied-by-link'"
                              " AND detail LIKE '%link of bia@e3.example%'"), 1);
        QVERIFY(browser.open(u"/portal/"_s).body.contains("name=\"password\"")); // still no sign-in
    }

    void e3_aCodeWorksInItsBrowserAndForFiveTriesOnly()
    {
        const Guest guest = arrive(u"caio@e3.example"_s);
        PortalBrowser browser = guest.browser;
        browser.open(guest.path);
        browser.submit(u"/portal/code"_s, {});
        const QString code = codeFor(u"caio@e3.example"_s);

        PortalBrowser other = m_desk.browser();
        other.press(guest.code);
        other.open(u"/portal/code"_s);
        QCOMPARE(other.submit(u"/portal/code/enter"_s, {{u"token"_s, code}}).status, 422);

        browser.open(u"/portal/code"_s);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(browser.submit(u"/portal/code/enter"_s, {{u"token"_s, u"x"_s}}).status, 422);
        QCOMPARE(browser.submit(u"/portal/code/enter"_s, {{u"token"_s, code}}).status, 422);
    }

    void e3_oncePasswordExistsTheLinkAsksForASignInOrACode()
    {
        const Guest guest = arrive(u"davi@e3.example"_s);
        m_desk.signedIn(guest.contact, u"davi@e3.example"_s);
        PortalBrowser browser = m_desk.browser();
        browser.press(guest.code);
        const auto asked = browser.open(guest.path);
        QCOMPARE(asked.status, 303);
        const auto signIn = browser.open(QString::fromLatin1(asked.header("location")));
        QVERIFY(!signIn.body.contains("Boleto"));
        QVERIFY(signIn.body.contains("action=\"/portal/code\""));
        browser.submit(u"/portal/code"_s, {});
        browser.open(u"/portal/code"_s);
        QCOMPARE(browser.submit(u"/portal/code/enter"_s, {{u"token"_s, codeFor(u"davi@e3.example"_s)}}).status, 303);
        QVERIFY(browser.open(guest.path).body.contains("Boleto"));
    }

    void e3_aCodeEndsWhenTheAddressBecomesAUsers()
    {
        const Guest guest = arrive(u"eva@e3.example"_s);
        PortalBrowser browser = guest.browser;
        browser.open(guest.path);
        browser.submit(u"/portal/code"_s, {});
        browser.open(u"/portal/code"_s);
        browser.submit(u"/portal/code/enter"_s, {{u"token"_s, codeFor(u"eva@e3.example"_s)}});
        QVERIFY(browser.open(guest.path).body.contains("name=\"text\""));
        m_desk.promote(u"eva@e3.example"_s);
        const auto reply = browser.submit(guest.path, {{u"text"_s, u"ainda eu"_s}});
        QCOMPARE(reply.status, 401);
        QVERIFY(reply.body.contains("ainda eu")); // offered for copying
        QCOMPARE(messagesOf(guest), 1);
    }

    void e4_aSignInReplacesTheGuest()
    {
        const Guest guest = arrive(u"fabi@e4.example"_s);
        PortalBrowser browser = guest.browser;
        const QByteArray bound = browser.cookie("__Host-portal-grant");
        QVERIFY(!bound.isEmpty());
        m_desk.signedIn(guest.contact, u"fabi@e4.example"_s);
        QCOMPARE(browser.signIn(u"fabi@e4.example"_s, m_desk.password).status, 303);
        QVERIFY(browser.cookie("__Host-portal-grant").isEmpty());
        const QByteArray session = browser.cookie("__Host-portal-session");
        QVERIFY(!session.isEmpty() && session != bound);
        QVERIFY(browser.open(u"/portal/"_s).body.contains("Boleto"));

        browser.forgetCookies();
        browser.setCookie("__Host-portal-grant", bound);
        QCOMPARE(browser.open(u"/portal/code"_s).status, 410); // what the browser was bound to has ended
    }

    void e5_aCookieIsNoTokenAndATokenNoCookie()
    {
        const ContactId contact = m_desk.contact(u"Gil"_s, u"gil@e5.example"_s);
        PortalBrowser browser = m_desk.signedIn(contact, u"gil@e5.example"_s);
        TestClient console = m_desk.server.client();
        console.token = browser.cookie("__Host-portal-session");
        QVERIFY(!console.token.isEmpty());
        QCOMPARE(console.get(u"/api/v1/tickets"_s).status, 401);
        console.setCookie("__Host-portal-session", console.token);
        console.token.clear();
        QCOMPARE(console.get(u"/api/v1/tickets"_s).status, 401);

        m_desk.execute("INSERT INTO user_session (token_hash, user_id, created_at, seen_at, expires_at)"
                       " SELECT token_hash, 1, 0, 0, 9000000000000000 FROM portal_session ORDER BY id DESC LIMIT 1"); // the very same secret
        PortalBrowser user = m_desk.browser();
        user.token = browser.cookie("__Host-portal-session");
        QCOMPARE(m_desk.server.client().get(u"/api/v1/tickets"_s, {{"authorization", "Bearer " + user.token}}).status, 200);
        QVERIFY(user.open(u"/portal/"_s).body.contains("name=\"password\""));
    }

private:
    struct Guest {
        ContactId contact;
        Ticket ticket;
        QString path;
        QString code;
        PortalBrowser browser;
    };

    /// Somebody pressed the link in the mail about a ticket.
    Guest arrive(const QString &address)
    {
        const ContactId contact = m_desk.contact(u"Cliente"_s, address);
        const Ticket ticket = m_desk.ticket(contact, u"Boleto"_s);
        const QString code = m_desk.accessCode(contact, address, ticket.id);
        Guest guest{contact, ticket, u"/portal/tickets/%1"_s.arg(ticket.number), code, m_desk.browser()};
        guest.browser.press(code);
        return guest;
    }

    QString codeFor(const QString &address)
    {
        static const QRegularExpression alone(u"^(\\d{8})$"_s, QRegularExpression::MultilineOption);
        while (const auto mail = m_sink.waitFor(address)) {
            if (const auto found = alone.match(QString(mail->text).remove(u'\r')); found.hasMatch())
                return found.captured(1);
        }
        return {};
    }

    qint64 messagesOf(const Guest &guest)
    {
        return m_desk.count("SELECT count(*) FROM message WHERE ticket_id = " + QByteArray::number(guest.ticket.id.value));
    }

    MailSink m_sink;
    PortalDesk m_desk{m_sink.url()};
};

QTEST_GUILESS_MAIN(tst_PortalGuests)
#include "tst_portalguests.moc"
