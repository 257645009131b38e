// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/portal/portaldesk.h"

#include <QTest>

/// What customers see and may do, page by page.
class tst_PortalPages : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_ana = m_desk.contact(u"Ana <i>Souza</i>"_s, u"ana@example.com"_s);
        m_ticket = m_desk.ticket(m_ana, u"<script>alert(1)</script>"_s, u"Ol\u00e1 <b>Ana</b>"_s);
        m_desk.say(m_ticket.id, {MessageKind::Note, u"segredo interno"_s, {}, {}});
        m_desk.say(m_ticket.id, {MessageKind::Reply, u"resposta p\u00fablica"_s, {}, {}});
        m_browser = std::make_unique<PortalBrowser>(m_desk.signedIn(m_ana, u"ana@example.com"_s));
        m_path = u"/portal/tickets/%1"_s.arg(m_ticket.number);
    }

    void every_answer_carries_the_headers_that_hold_it_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"/portal/", "/portal/sign-in", "/portal/link", "/portal/password", "/portal/nothing", "/portal/a/b",
                                 "/portal/tickets/1", "/portal", "/portal/create-account", "/portal/obtain-password", "/portal/code", "/portal/profile",
                                 "/portal/tickets/new"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void every_answer_carries_the_headers_that_hold_it()
    {
        QFETCH(QString, path);
        const auto page = m_desk.browser().open(path);
        const QByteArray policy = page.header("content-security-policy");
        QVERIFY(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"));
        QVERIFY(!policy.contains("unsafe"));
        QCOMPARE(page.header("referrer-policy"), QByteArray("no-referrer"));
        QCOMPARE(page.header("x-content-type-options"), QByteArray("nosniff"));
        QCOMPARE(page.header("cache-control"), QByteArray("no-store"));
        QVERIFY(!page.body.contains(" style=") && !page.body.contains("<style") && !page.body.contains(" onclick"));
        for (const auto &[name, value] : page.headers) {
            if (name == "set-cookie") {
                QVERIFY(value.startsWith("__Host-"));
                for (const char *flag : {"; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax"})
                    QVERIFY2(value.contains(flag), value.constData());
                QVERIFY(!value.contains("Domain"));
            }
        }
    }

    void static_files_may_be_kept_for_good()
    {
        const QString page = QString::fromUtf8(m_desk.browser().open(u"/portal/"_s).body);
        static const QRegularExpression asset(u"/portal/assets/[a-z]+-[0-9a-f]{16}\\.(css|js|svg)"_s);
        int found = 0;
        for (auto match = asset.globalMatch(page); match.hasNext(); ++found) {
            const auto file = m_desk.browser().open(match.next().captured(0));
            QCOMPARE(file.status, 200);
            QVERIFY(file.header("cache-control").contains("immutable"));
            QVERIFY(file.header("set-cookie").isEmpty());
        }
        QCOMPARE(found, 3);
        QCOMPARE(m_desk.browser().open(u"/portal/assets/style.css"_s).status, 404);
    }

    void a_form_without_its_field_changes_nothing_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("sign-in") << u"/portal/sign-in"_s;
        QTest::newRow("link") << u"/portal/link"_s;
        QTest::newRow("password") << u"/portal/password"_s;
        QTest::newRow("reply") << m_path;
        for (const char *more : {"/portal/create-account", "/portal/obtain-password", "/portal/profile", "/portal/tickets/new", "/portal/code",
                                 "/portal/code/enter"})
            QTest::newRow(more) << QString::fromLatin1(more);
        QTest::newRow("close") << m_path + u"/close"_s;
        QTest::newRow("reopen") << m_path + u"/reopen"_s;
        QTest::newRow("sign-out") << u"/portal/sign-out"_s;
    }

    void a_form_without_its_field_changes_nothing()
    {
        QFETCH(QString, path);
        const QByteArray session = m_browser->cookie("__Host-portal-session");
        const qint64 messages = m_desk.count("SELECT count(*) FROM message");
        m_browser->open(u"/portal/"_s);
        const QString csrf = m_browser->csrf();
        for (const QString &bad : {QString(), u"x"_s, csrf.chopped(1), QString(43, u'A')}) {
            const auto page = m_browser->postForm(path, {{u"csrf"_s, bad},
                                                         {u"text"_s, u"forged"_s},
                                                         {u"token"_s, u"x"_s},
                                                         {u"email"_s, u"ana@example.com"_s},
                                                         {u"password"_s, m_desk.password}});
            QCOMPARE(page.status, 403);
            QVERIFY(page.body.contains("Please send the form again"));
        }
        QCOMPARE(m_desk.count("SELECT count(*) FROM message"), messages);
        QCOMPARE(m_browser->cookie("__Host-portal-session"), session);
        QVERIFY(m_browser->open(u"/portal/"_s).body.contains("sign-out"));
    }

    void a_customer_opens_closes_and_reopens_a_ticket()
    {
        QCOMPARE(m_browser->open(u"/portal/tickets/new"_s).status, 200);
        const auto bad = m_browser->submit(u"/portal/tickets/new"_s, {{u"subject"_s, QString()}, {u"text"_s, u"sem <b>assunto</b>"_s}});
        QCOMPARE(bad.status, 422);
        QVERIFY(bad.body.contains("id=\"subject-error\"") && bad.body.contains("sem &lt;b&gt;assunto&lt;/b&gt;"));

        const QList<std::pair<QString, QString>> fields{{u"subject"_s, u"Toner acabou"_s}, {u"text"_s, u"Enviem mais"_s},
                                                        {u"form"_s, m_browser->hidden(u"form"_s)}};
        QUrlQuery twice;
        for (const auto &[name, value] : fields)
            twice.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        twice.addQueryItem(u"csrf"_s, m_browser->csrf());
        const auto opened = m_browser->postForm(u"/portal/tickets/new"_s, twice);
        QCOMPARE(opened.status, 303);
        QCOMPARE(m_browser->postForm(u"/portal/tickets/new"_s, twice).header("location"), opened.header("location")); // sent once
        QCOMPARE(m_desk.count("SELECT count(*) FROM ticket WHERE subject = 'Toner acabou'"), 1);

        const QString path = QString::fromLatin1(opened.header("location")).section(u'?', 0, 0);
        const auto fresh = m_browser->open(path + u"?opened"_s);
        QVERIFY(fresh.body.contains("Your ticket was opened") && fresh.body.contains("Enviem mais"));
        QVERIFY(fresh.body.contains("/close\"") && !fresh.body.contains("/reopen\""));
        QCOMPARE(m_browser->submit(path + u"/close"_s, {}).status, 303);
        const auto closed = m_browser->open(path);
        QVERIFY(closed.body.contains("/reopen\"") && !closed.body.contains("/close\""));
        QVERIFY(m_browser->open(u"/portal/?show=solved"_s).body.contains("Toner acabou"));
        QVERIFY(!m_browser->open(u"/portal/?show=open"_s).body.contains("Toner acabou"));
        m_browser->open(path);
        QCOMPARE(m_browser->submit(path + u"/reopen"_s, {}).status, 303);
        QVERIFY(m_browser->open(u"/portal/?show=open"_s).body.contains("Toner acabou"));
    }

    void e1_what_was_typed_survives_a_cut_session()
    {
        const ContactId contact = m_desk.contact(u"Edu"_s, u"edu@e1.example"_s);
        PortalBrowser browser = m_desk.signedIn(contact, u"edu@e1.example"_s);
        const Ticket ticket = m_desk.ticket(contact, u"Nota"_s);
        const QString path = u"/portal/tickets/%1"_s.arg(ticket.number);
        for (const QString &form : {path, u"/portal/tickets/new"_s}) {
            PortalBrowser tab = browser;
            QCOMPARE(tab.open(form).status, 200);
            m_desk.execute("DELETE FROM portal_session WHERE contact_id = " + QByteArray::number(contact.value));
            const auto page = tab.submit(form, {{u"subject"_s, u"meu assunto"_s}, {u"text"_s, u"minha resposta"_s}});
            QCOMPARE(page.status, 401);
            QVERIFY(page.body.contains("You have been signed out") && page.body.contains("contact Desk"));
            QVERIFY(page.body.contains("minha resposta"));
            QVERIFY(page.body.contains("name=\"password\""));
            browser = m_desk.browser();
            QCOMPARE(browser.signIn(u"edu@e1.example"_s, m_desk.password).status, 303);
        }
    }

    void what_is_not_there_is_said_on_a_page_in_the_visitors_language_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("no page") << QByteArray("GET") << u"/portal/nothing"_s << 404;
        QTest::newRow("deep") << QByteArray("GET") << u"/portal/a/b/c/d"_s << 404;
        QTest::newRow("no way out") << QByteArray("GET") << u"/portal/sign-out"_s << 405;
        QTest::newRow("no delete") << QByteArray("DELETE") << m_path << 405;
        QTest::newRow("no posting") << QByteArray("POST") << u"/portal/"_s << 405;
    }

    void what_is_not_there_is_said_on_a_page_in_the_visitors_language()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(int, status);
        const auto page = m_desk.browser().send(method, path, {}, {{"Accept-Language", "es"}});
        QCOMPARE(page.status, status);
        QVERIFY2(page.header("content-type").startsWith("text/html"), page.body.constData());
        QVERIFY(page.body.contains("lang=\"es\""));
        QVERIFY(page.header("content-security-policy").contains("default-src 'none'"));
        QCOMPARE(page.header("allow").isEmpty(), status != 405);
    }

    void an_account_without_users_has_a_page_too()
    {
        TestServer empty;
        const auto page = empty.client().get(u"/portal/sign-in"_s);
        QCOMPARE(page.status, 503);
        QVERIFY(page.header("content-type").startsWith("text/html"));
        QCOMPARE(empty.client().get(u"/api/v1/users"_s).code(), u"account.not-set-up"_s);
    }

    void a_double_click_posts_once()
    {
        m_browser->open(m_path);
        PortalBrowser again = *m_browser;
        PortalBrowser third = *m_browser;
        const qint64 messages = m_desk.count("SELECT count(*) FROM message");
        const auto first = m_browser->submit(m_path, {{u"text"_s, u"zweimal gedr\u00fcckt"_s}});
        const auto second = again.submit(m_path, {{u"text"_s, u"zweimal gedr\u00fcckt"_s}});
        QCOMPARE(first.status, 303);
        QCOMPARE(second.status, 303);
        QCOMPARE(second.header("location"), first.header("location"));
        QCOMPARE(m_desk.count("SELECT count(*) FROM message"), messages + 1);

        // Gone back and written something else: that is another reply; so is the same text from a fresh page.
        QCOMPARE(third.submit(m_path, {{u"text"_s, u"und noch etwas"_s}}).status, 303);
        m_browser->open(m_path);
        QCOMPARE(m_browser->submit(m_path, {{u"text"_s, u"zweimal gedr\u00fcckt"_s}}).status, 303);
        QCOMPARE(m_desk.count("SELECT count(*) FROM message"), messages + 3);
    }

    void a_form_of_another_browser_is_refused()
    {
        PortalBrowser other = m_desk.browser();
        other.open(u"/portal/sign-in"_s);
        PortalBrowser victim = m_desk.browser();
        victim.open(u"/portal/sign-in"_s);
        const auto page = victim.postForm(u"/portal/sign-in"_s, {{u"csrf"_s, other.csrf()},
                                                                 {u"email"_s, u"ana@example.com"_s},
                                                                 {u"password"_s, m_desk.password}});
        QCOMPARE(page.status, 403);
    }

    void a_ticket_shows_its_public_messages_and_escapes_everything()
    {
        const auto page = m_browser->open(m_path);
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
        QVERIFY(!page.body.contains("<script>alert"));
        QVERIFY(page.body.contains(u"Ol\u00e1 &lt;b&gt;Ana&lt;/b&gt;"_s.toUtf8()));
        QVERIFY(page.body.contains(u"resposta p\u00fablica"_s.toUtf8()));
        QVERIFY(!page.body.contains("segredo interno"));
        QVERIFY(m_browser->open(u"/portal/"_s).body.contains("&lt;script&gt;"));
    }

    void anothers_ticket_looks_like_none()
    {
        const ContactId other = m_desk.contact(u"Bob"_s, u"bob@example.com"_s);
        const Ticket theirs = m_desk.ticket(other, u"privado"_s);
        const auto page = m_browser->open(u"/portal/tickets/%1"_s.arg(theirs.number));
        QCOMPARE(page.status, 404);
        QCOMPARE(withoutNonce(page), withoutNonce(m_browser->open(u"/portal/tickets/999999999"_s)));
        QCOMPARE(m_browser->open(u"/portal/tickets/x%27or%271"_s).status, 404);
        m_browser->open(m_path);
        QCOMPARE(m_browser->submit(u"/portal/tickets/%1"_s.arg(theirs.number), {{u"text"_s, u"oi"_s}}).status, 404);
        const auto stranger = m_desk.browser().open(u"/portal/tickets/%1"_s.arg(theirs.number));
        QCOMPARE(stranger.status, 303);
    }

    void a_reply_is_stored_and_shown()
    {
        m_browser->open(m_path);
        const auto sent = m_browser->submit(m_path, {{u"text"_s, u"obrigada & at\u00e9 logo"_s}});
        QCOMPARE(sent.status, 303);
        QVERIFY(sent.header("location").startsWith(m_path.toLatin1()));
        const auto page = m_browser->open(m_path + u"?sent"_s);
        QVERIFY(page.body.contains(u"obrigada &amp; at\u00e9 logo"_s.toUtf8()));
        QVERIFY(page.body.contains("Your reply was sent"));
    }

    void a_bad_reply_is_refused_beside_its_field()
    {
        for (const QString &text : {QString(), u"  \r\n "_s, QString(100'001, u'a')}) {
            m_browser->open(m_path);
            const auto page = m_browser->submit(m_path, {{u"text"_s, text}});
            QCOMPARE(page.status, 422);
            QVERIFY(page.body.contains("aria-describedby=\"text-error\""));
            QVERIFY(page.body.contains("id=\"text-error\" role=\"alert\""));
        }
    }

    void a_reply_to_a_closed_ticket_opens_another_one()
    {
        const Ticket closed = m_desk.ticket(m_ana, u"antigo"_s);
        m_desk.say(closed.id, {MessageKind::Reply, u"pronto"_s, {}, TicketStatus::Closed});
        const QString path = u"/portal/tickets/%1"_s.arg(closed.number);
        QVERIFY(m_browser->open(path).body.contains("This ticket is closed"));
        const auto sent = m_browser->submit(path, {{u"text"_s, u"voltou"_s}});
        QCOMPARE(sent.status, 303);
        QVERIFY(!sent.header("location").startsWith(path.toLatin1()));
        QVERIFY(m_browser->open(QString::fromLatin1(sent.header("location")).section(u'#', 0, 0)).body.contains("voltou"));
    }

    void an_access_link_shows_that_ticket_only_and_no_way_to_write()
    {
        const ContactId guest = m_desk.contact(u"Cris"_s, u"cris@example.com"_s);
        const Ticket first = m_desk.ticket(guest, u"primeiro"_s);
        const Ticket second = m_desk.ticket(guest, u"segundo"_s);
        PortalBrowser browser = m_desk.browser();
        browser.press(m_desk.accessCode(guest, u"cris@example.com"_s, first.id));

        const QString path = u"/portal/tickets/%1"_s.arg(first.number);
        const auto page = browser.open(path);
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("primeiro"));
        QVERIFY(!page.body.contains("<textarea"));
        QVERIFY(page.body.contains("sign in"));
        QCOMPARE(browser.open(u"/portal/tickets/%1"_s.arg(second.number)).status, 303);
        QVERIFY(!browser.open(u"/portal/"_s).body.contains("segundo"));
        QCOMPARE(browser.submit(path, {{u"text"_s, u"oi"_s}}).status, 401);
    }

    void an_access_link_of_someone_with_a_password_asks_to_sign_in()
    {
        PortalBrowser browser = m_desk.browser();
        browser.press(m_desk.accessCode(m_ana, u"ana@example.com"_s, m_ticket.id));
        const auto page = browser.open(m_path);
        QCOMPARE(page.status, 303);
        QCOMPARE(page.header("location"), u"/portal/sign-in?ticket=%1"_s.arg(m_ticket.number).toLatin1());
        browser.open(QString::fromLatin1(page.header("location")));
        const auto in = browser.submit(u"/portal/sign-in"_s, {{u"email"_s, u"ana@example.com"_s},
                                                              {u"password"_s, m_desk.password},
                                                              {u"ticket"_s, QString::number(m_ticket.number)}});
        QCOMPARE(in.header("location"), m_path.toLatin1());
    }

    void a_weak_password_is_refused_beside_its_field()
    {
        const ContactId contact = m_desk.contact(u"Duda"_s, u"duda@example.com"_s);
        PortalBrowser browser = m_desk.browser();
        browser.press(m_desk.inviteCode(contact, u"duda@example.com"_s));
        for (const QString &weak : {u"short"_s, QString(300, u'x'), QString()}) {
            browser.open(u"/portal/password"_s);
            const auto page = browser.submit(u"/portal/password"_s, {{u"password"_s, weak}});
            QCOMPARE(page.status, 422);
            QVERIFY(page.body.contains("aria-describedby=\"password-hint password-error\""));
            QVERIFY(!page.body.contains("value=\"short\""));
        }
        browser.open(u"/portal/password"_s);
        QCOMPARE(browser.submit(u"/portal/password"_s, {{u"password"_s, m_desk.password}}).status, 303);
    }

    void the_language_follows_choice_then_contact_then_browser()
    {
        PortalBrowser browser = m_desk.browser();
        QVERIFY(browser.open(u"/portal/sign-in"_s).body.contains("<html lang=\"en\">"));
        QVERIFY(browser.open(u"/portal/sign-in"_s, {{"Accept-Language", "es-MX"}}).body.contains("<html lang=\"es\">"));
        QVERIFY(browser.open(u"/portal/sign-in?lang=pt-BR"_s, {{"Accept-Language", "es"}}).body.contains("<html lang=\"pt-BR\">"));
        QVERIFY(browser.open(u"/portal/sign-in"_s, {{"Accept-Language", "es"}}).body.contains("<html lang=\"pt-BR\">"));
        QVERIFY(browser.open(u"/portal/sign-in?lang=%22%3E"_s).body.contains("<html lang=\"pt-BR\">"));

        m_desk.execute("UPDATE contact SET language = 'es' WHERE id = " + QByteArray::number(m_ana.value));
        QVERIFY(m_browser->open(u"/portal/"_s, {{"Accept-Language", "pt"}}).body.contains("<html lang=\"es\">"));
        m_desk.execute("UPDATE contact SET language = '' WHERE id = " + QByteArray::number(m_ana.value));
    }

    void signing_out_ends_the_session_and_only_by_its_button()
    {
        PortalBrowser browser = m_desk.browser();
        browser.signIn(u"ana@example.com"_s, m_desk.password);
        const QByteArray session = browser.cookie("__Host-portal-session");
        browser.open(u"/portal/sign-out"_s);
        QVERIFY(browser.open(u"/portal/"_s).body.contains("sign-out"));
        QCOMPARE(browser.submit(u"/portal/sign-out"_s, {}).status, 303);
        QVERIFY(browser.cookie("__Host-portal-session").isEmpty());
        browser.setCookie("__Host-portal-session", session);
        QVERIFY(browser.open(u"/portal/"_s).body.contains("You have been signed out"));
    }

private:
    PortalDesk m_desk;
    ContactId m_ana;
    Ticket m_ticket;
    QString m_path;
    std::unique_ptr<PortalBrowser> m_browser;
};

QTEST_GUILESS_MAIN(tst_PortalPages)
#include "tst_portalpages.moc"
