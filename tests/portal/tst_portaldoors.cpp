// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/portal/portaldesk.h"
#include "tests/support/mailsink.h"

#include <QTest>

/// The portal's open doors as a browser and a mailbox see them.
class tst_PortalDoors : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_sink.isRunning()); }

    void a8_createAccountAnswersAUsersAddressLikeAnyOther() { answersAlike(u"/portal/create-account"_s, u"a8"_s); }
    void a9_obtainAPasswordAnswersAUsersAddressLikeAnyOther() { answersAlike(u"/portal/obtain-password"_s, u"a9"_s); }

    void a8_theUserIsToldByMail()
    {
        ask(u"/portal/create-account"_s, u"Chefe@desk.example"_s);
        const auto mail = mailSaying(u"chefe@desk.example"_s, u"sign in with the console"_s);
        QVERIFY(mail);
        QVERIFY(mail->link.isEmpty());
        QVERIFY(!mail->headers.value(u"auto-submitted"_s).isEmpty());
        QVERIFY(mail->sender.isEmpty());
    }

    void a10_anUnknownVisitorBecomesACustomer()
    {
        ask(u"/portal/create-account"_s, u"nova@a10.example"_s, u"Nova Cliente"_s);
        const auto mail = m_sink.waitFor(u"nova@a10.example"_s);
        QVERIFY(mail);
        QVERIFY(mail->link.startsWith(m_desk.server.url() + u"/portal/link#"_s));
        QVERIFY(!mail->text.contains(u"Nova"_s)); // what a stranger typed is not mailed
        QCOMPARE(m_desk.count("SELECT count(*) FROM contact_address WHERE key = 'nova@a10.example'"), 0);

        PortalBrowser browser = m_desk.browser();
        QCOMPARE(browser.press(mail->code).header("location"), QByteArray("/portal/password"));
        QVERIFY(browser.open(u"/portal/password"_s).body.contains("Nova Cliente"));
        QCOMPARE(browser.submit(u"/portal/password"_s, {{u"password"_s, m_desk.password}}).status, 303);
        QCOMPARE(browser.open(u"/portal/"_s).status, 200);
        QCOMPARE(m_desk.browser().signIn(u"nova@a10.example"_s, m_desk.password).status, 303);
        QCOMPARE(m_desk.browser().press(mail->code).status, 410);
    }

    void a11_aRegistrationDiesWhenItsAddressBecomesAUsers()
    {
        ask(u"/portal/create-account"_s, u"bia@a11.example"_s);
        const auto mail = m_sink.waitFor(u"bia@a11.example"_s);
        QVERIFY(mail);
        m_desk.promote(u"bia@a11.example"_s);
        QCOMPARE(m_desk.browser().press(mail->code).status, 410);
        QCOMPARE(m_desk.count("SELECT count(*) FROM contact_address WHERE key = 'bia@a11.example'"), 0);
    }

    void aForgottenPasswordIsObtainedAnew()
    {
        const ContactId contact = m_desk.contact(u"Caio"_s, u"caio@forgot.example"_s);
        PortalBrowser older = m_desk.signedIn(contact, u"caio@forgot.example"_s);
        ask(u"/portal/obtain-password"_s, u"CAIO@forgot.example"_s);
        const auto mail = m_sink.waitFor(u"caio@forgot.example"_s);
        QVERIFY(mail);
        PortalBrowser browser = m_desk.browser();
        browser.press(mail->code);
        browser.open(u"/portal/password"_s);
        QCOMPARE(browser.submit(u"/portal/password"_s, {{u"password"_s, u"outra senha bem comprida"_s}}).status, 303);
        QVERIFY(older.open(u"/portal/"_s).body.contains("You have been signed out"));
        QCOMPARE(m_desk.browser().signIn(u"caio@forgot.example"_s, m_desk.password).status, 401);
        QCOMPARE(m_desk.browser().signIn(u"caio@forgot.example"_s, u"outra senha bem comprida"_s).status, 303);
    }

    void whatIsNoAddressIsSaidBesideTheField()
    {
        PortalBrowser browser = m_desk.browser();
        browser.open(u"/portal/create-account"_s);
        const auto page = browser.submit(u"/portal/create-account"_s, {{u"email"_s, u"nobody"_s}, {u"name"_s, u"Ana"_s}});
        QCOMPARE(page.status, 422);
        QVERIFY(page.body.contains("id=\"email-error\""));
        QVERIFY(page.body.contains("value=\"nobody\"") && page.body.contains("value=\"Ana\""));
        QCOMPARE(browser.submit(u"/portal/create-account"_s, {{u"email"_s, u"a@name.example"_s}, {u"name"_s, QString()}}).status, 422);
    }

    void whoAsksTooOftenWaitsWhoeverTheAddressIs()
    {
        QByteArrayList pages;
        for (const QString &address : {u"nobody@often.example"_s, u"chefe@desk.example"_s}) {
            TestAnswer last;
            for (int i = 0; i < 8 && last.status != 429; ++i)
                last = ask(u"/portal/obtain-password"_s, address);
            QCOMPARE(last.status, 429);
            QVERIFY(last.header("retry-after").toInt() >= 1);
            pages.append(withoutNonce(last).replace(address.toUtf8(), "ADDRESS"));
        }
        QCOMPARE(pages.first(), pages.last());
    }

    void aFormOfAnotherSiteWritesNothing()
    {
        const qint64 before = m_desk.count("SELECT count(*) FROM attempt");
        QUrlQuery form;
        form.addQueryItem(u"email"_s, u"x@forged.example"_s);
        QCOMPARE(m_desk.browser().postForm(u"/portal/obtain-password"_s, form).status, 403);
        QCOMPARE(m_desk.count("SELECT count(*) FROM attempt"), before);
    }

    void b6_aChangeToAUsersAddressNeverCompletes()
    {
        const ContactId contact = m_desk.contact(u"Davi"_s, u"davi@b6.example"_s);
        PortalBrowser browser = m_desk.signedIn(contact, u"davi@b6.example"_s);
        m_desk.promote(u"agente@b6.example"_s);
        m_desk.contact(u"Outro"_s, u"outro@b6.example"_s);

        QByteArrayList pages;
        for (const QString &address : {u"agente@b6.example"_s, u"outro@b6.example"_s, u"livre@b6.example"_s}) {
            browser.open(u"/portal/profile"_s);
            const auto page = browser.submit(u"/portal/profile"_s, {{u"email"_s, address}});
            QCOMPARE(page.status, 200);
            pages.append(withoutNonce(page));
        }
        QCOMPARE(pages[0], pages[2]);
        QCOMPARE(pages[1], pages[2]);

        const auto toUser = mailSaying(u"agente@b6.example"_s, u"sign in with the console"_s);
        QVERIFY(toUser && toUser->link.isEmpty());
        const auto toOther = m_sink.waitFor(u"outro@b6.example"_s);
        QVERIFY(toOther && toOther->code.isEmpty());
        for (int i = 0; i < 3; ++i) {
            const auto notice = m_sink.waitFor(u"davi@b6.example"_s);
            QVERIFY(notice && notice->subject().contains(u"is to change"_s));
        }
        QCOMPARE(browser.open(u"/portal/"_s).status, 200); // the session stays
        QVERIFY(browser.open(u"/portal/profile"_s).body.contains("davi@b6.example"));

        const auto proof = m_sink.waitFor(u"livre@b6.example"_s);
        QVERIFY(proof);
        PortalBrowser other = m_desk.browser();
        const auto pressed = other.press(proof->code);
        QCOMPARE(pressed.header("location"), QByteArray("/portal/sign-in?changed"));
        QVERIFY(other.open(u"/portal/sign-in?changed"_s).body.contains("Your address was changed"));
        QVERIFY(browser.open(u"/portal/"_s).body.contains("You have been signed out"));
        QCOMPARE(m_desk.browser().signIn(u"davi@b6.example"_s, m_desk.password).status, 401);
        QCOMPARE(m_desk.browser().signIn(u"livre@b6.example"_s, m_desk.password).status, 303);
        QCOMPARE(m_desk.browser().press(proof->code).status, 410);
    }

    void e2_aDeadLinkSaysWhatToDoNext()
    {
        const auto page = m_desk.browser().press(u"no-such-code"_s);
        QCOMPARE(page.status, 410);
        for (const char *way : {"href=\"/portal/create-account\"", "href=\"/portal/obtain-password\"", "href=\"esupport://open\""})
            QVERIFY2(page.body.contains(way), way);
        QVERIFY(!page.body.contains("esupport://ticket/"));
    }

    void e2_whoKnowsTheNumberIsLedToTheTicketInTheConsole()
    {
        const auto page = m_desk.browser().open(u"/portal/sign-in?ticket=77"_s);
        QVERIFY(page.body.contains("href=\"esupport://ticket/77\""));
        QVERIFY(!m_desk.browser().open(u"/portal/sign-in"_s).body.contains("esupport:"));
    }

private:
    /// The next mail to \a address that holds \a words; a user's own mails may come before it.
    std::optional<SunkMail> mailSaying(const QString &address, const QString &words)
    {
        while (auto mail = m_sink.waitFor(address)) {
            if (mail->text.contains(words))
                return mail;
        }
        return std::nullopt;
    }

    TestAnswer ask(const QString &door, const QString &address, const QString &name = u"Ana"_s)
    {
        PortalBrowser browser = m_desk.browser();
        browser.open(door);
        return browser.submit(door, {{u"email"_s, address}, {u"name"_s, name}});
    }

    void answersAlike(const QString &door, const QString &row)
    {
        const QString host = u"@"_s + row + u".example"_s;
        m_desk.contact(u"Cliente"_s, u"cliente"_s + host);
        m_desk.promote(u"agente"_s + host);
        m_desk.contact(u"Ambos"_s, u"ambos"_s + host);
        m_desk.promote(u"ambos"_s + host);

        QByteArrayList pages;
        for (const QString &who : {u"ninguem"_s, u"cliente"_s, u"agente"_s, u"ambos"_s, u" <CLIENTE"_s}) {
            const auto page = ask(door, who.startsWith(u' ') ? who + host + u"> "_s : who + host);
            QCOMPARE(page.status, 200);
            QVERIFY(page.body.contains("Check your mail"));
            pages.append(withoutNonce(page));
        }
        for (const QByteArray &page : pages)
            QCOMPARE(page, pages.first());
        for (const QString &who : {u"ninguem"_s, u"cliente"_s, u"agente"_s, u"ambos"_s}) // and every mailbox gets a message
            QVERIFY(mailSaying(who + host, u"customer portal of"_s));
    }

    MailSink m_sink;
    PortalDesk m_desk{m_sink.url()};
};

QTEST_GUILESS_MAIN(tst_PortalDoors)
#include "tst_portaldoors.moc"
