// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/attachmentservice.h"
#include "tests/portal/portaldesk.h"

#include <QBuffer>
#include <QTest>

/// Files in the portal: sent with a reply, and seen by those who see the message they came with.
class tst_PortalFiles : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_desk = std::make_unique<PortalDesk>();
        m_ana = m_desk->contact(u"Ana"_s, ana);
        m_ticket = m_desk->ticket(m_ana, u"Printer"_s);
        m_path = u"/portal/tickets/%1"_s.arg(m_ticket.number);
    }

    void a_reply_takes_files_along();
    void a_new_ticket_takes_files_along();
    void the_addressee_of_a_link_sends_files_too();
    void the_same_form_sent_twice_is_one_reply();
    void a_form_of_another_session_keeps_no_file();
    void too_many_or_too_large_files_are_said_and_the_text_is_kept();
    void far_too_large_a_form_gets_a_page();
    void files_of_a_refused_reply_are_to_be_chosen_again();
    void another_company_never_sees_the_file();
    void a_colleague_sees_it_where_tickets_are_shared();
    void a_notes_file_is_never_shown();
    void a_file_that_waits_is_never_shown();
    void the_holder_of_an_access_link_sees_that_tickets_files_only();
    void a_former_customer_sees_nothing();

private:
    const QString ana = u"ana@customer.example"_s;
    static QString fileOf(const TestAnswer &page)
    {
        static const QRegularExpression link(u"href=\"(/portal/attachments/[0-9]+)\""_s);
        return link.match(QString::fromUtf8(page.body)).captured(1);
    }
    /// A file that an agent attached to a message of Ana's ticket; 0 as the message: one that waits.
    QString agentsFile(MessageKind kind, bool attached = true);
    QString sentFile(PortalBrowser &browser)
    {
        browser.open(m_path);
        browser.submitFiles(m_path, {{u"text"_s, u"see"_s}}, {{"a.txt", "text/plain", "hello"}});
        return fileOf(browser.open(m_path));
    }

    std::unique_ptr<PortalDesk> m_desk;
    ContactId m_ana;
    Ticket m_ticket;
    QString m_path;
};

QString tst_PortalFiles::agentsFile(MessageKind kind, bool attached)
{
    qint64 file = 0;
    m_desk->server.write([&](Database &database) {
        const qint64 now = *m_desk->server.app().clock().now(database);
        Caller caller;
        caller.user = UserId{1};
        caller.name = u"Chefe"_s;
        QBuffer source;
        source.setData("of an agent");
        source.open(QIODevice::ReadOnly);
        const auto uploaded = AttachmentService(database, now).upload(caller, u"b.txt"_s, {}, source);
        file = uploaded ? uploaded->id.value : 0;
        return !attached
            || TicketService(database, m_desk->server.app().account(), now)
                   .reply(caller, m_ticket.id, {kind, u"see"_s, {}, {}, {AttachmentId{file}}})
                   .has_value();
    });
    return u"/portal/attachments/%1"_s.arg(file);
}

void tst_PortalFiles::a_reply_takes_files_along()
{
    PortalBrowser browser = m_desk->signedIn(m_ana, ana);
    browser.open(m_path);
    const QByteArray bytes = QByteArray(200'000, 'z') + "\r\n--end";
    const TestAnswer sent = browser.submitFiles(m_path, {{u"text"_s, u"Veja o arquivo."_s}},
                                                {{"nota <b>\xc3\xa7.txt", "text/plain", "hello"}, {"../b.bin", "image/png", bytes}});
    QCOMPARE(sent.status, 303);
    const TestAnswer page = browser.open(m_path);
    QVERIFY(page.body.contains("nota &lt;b&gt;\xc3\xa7.txt"));
    QVERIFY(page.body.contains(">b.bin<"));
    QVERIFY(page.body.contains("Veja o arquivo."));

    const TestAnswer file = browser.get(fileOf(page));
    QCOMPARE(file.status, 200);
    QCOMPARE(file.body, "hello");
    QVERIFY(file.header("content-disposition").startsWith("attachment; "));
    QVERIFY(file.header("content-security-policy").startsWith("sandbox"));
    QCOMPARE(file.header("x-content-type-options"), "nosniff");
    QCOMPARE(browser.get(u"/portal/attachments/2"_s).body, bytes);
}

void tst_PortalFiles::a_new_ticket_takes_files_along()
{
    PortalBrowser browser = m_desk->signedIn(m_ana, ana);
    const QString path = u"/portal/tickets/new"_s;
    browser.open(path);
    const QList<PortalBrowser::File> files{{"a.txt", "text/plain", "hello"}};
    const TestAnswer refused = browser.submitFiles(path, {{u"subject"_s, u" "_s}, {u"text"_s, u"kept"_s}}, files);
    QCOMPARE(refused.status, 422);
    QVERIFY(refused.body.contains("kept"));
    const TestAnswer sent = browser.submitFiles(path, {{u"subject"_s, u"Toner"_s}, {u"text"_s, u"x"_s}}, files);
    QCOMPARE(sent.status, 303);
    const TestAnswer page = browser.open(QString::fromUtf8(sent.header("location")).section(u'?', 0, 0));
    QCOMPARE(browser.get(fileOf(page)).body, "hello");
    const QList<PortalBrowser::File> many(11, {"a.txt", "text/plain", "hello"});
    browser.open(path);
    QCOMPARE(browser.submitFiles(path, {{u"subject"_s, u"Toner"_s}, {u"text"_s, u"x"_s}}, many).status, 422);
    QCOMPARE(m_desk->count("SELECT count(*) FROM attachment"), 1);
}

void tst_PortalFiles::the_addressee_of_a_link_sends_files_too()
{
    PortalBrowser guest = m_desk->browser();
    guest.press(m_desk->accessCode(m_ana, ana, m_ticket.id));
    guest.open(m_path);
    const QList<PortalBrowser::File> files{{"a.txt", "text/plain", "hello"}};
    QCOMPARE(guest.submitFiles(m_path, {{u"text"_s, u"x"_s}}, files).status, 401); // not yet shown to be the addressee
    QCOMPARE(m_desk->count("SELECT count(*) FROM content"), 0);
    m_desk->execute("UPDATE portal_grant SET proven_at = 1");
    guest.open(m_path);
    QCOMPARE(guest.submitFiles(m_path, {{u"text"_s, u"x"_s}}, files).status, 303);
    QCOMPARE(guest.get(fileOf(guest.open(m_path))).body, "hello");
}

void tst_PortalFiles::the_same_form_sent_twice_is_one_reply()
{
    PortalBrowser browser = m_desk->signedIn(m_ana, ana);
    const TestAnswer form = browser.open(m_path);
    const PortalBrowser again = browser;
    const QList<PortalBrowser::File> files{{"a.txt", "text/plain", "hello"}};
    QCOMPARE(browser.submitFiles(m_path, {{u"text"_s, u"x"_s}}, files).status, 303);
    PortalBrowser second = again;
    QCOMPARE(second.submitFiles(m_path, {{u"text"_s, u"x"_s}}, files).status, 303);
    QCOMPARE(m_desk->count("SELECT count(*) FROM attachment"), 1);
    PortalBrowser third = again;
    QCOMPARE(third.submitFiles(m_path, {{u"text"_s, u"x"_s}}, {{"a.txt", "text/plain", "other"}}).status, 303);
    QCOMPARE(m_desk->count("SELECT count(*) FROM attachment"), 2);
}

void tst_PortalFiles::a_form_of_another_session_keeps_no_file()
{
    PortalBrowser browser = m_desk->signedIn(m_ana, ana);
    QCOMPARE(browser.submitFiles(m_path, {{u"text"_s, u"x"_s}}, {{"a.txt", "text/plain", "hello"}}).status, 403);
    QCOMPARE(m_desk->count("SELECT count(*) FROM content"), 0);
}

void tst_PortalFiles::too_many_or_too_large_files_are_said_and_the_text_is_kept()
{
    PortalBrowser browser = m_desk->signedIn(m_ana, ana);
    browser.open(m_path + u"?lang=pt-BR"_s);
    const QList<PortalBrowser::File> many(11, {"a.txt", "text/plain", "hello"});
    const TestAnswer tooMany = browser.submitFiles(m_path, {{u"text"_s, u"meu texto"_s}}, many);
    QCOMPARE(tooMany.status, 422);
    QVERIFY(tooMany.body.contains("meu texto"));
    QVERIFY(tooMany.body.contains("id=\"attachment-error\""));
    QVERIFY(tooMany.body.contains("10 arquivos"));
    const TestAnswer tooLarge = browser.submitFiles(m_path, {{u"text"_s, u"meu texto"_s}}, {{"a", "b/c", QByteArray(25 * 1024 * 1024 + 1, 'x')}});
    QCOMPARE(tooLarge.status, 422);
    QVERIFY(tooLarge.body.contains("25 MB"));
    QCOMPARE(m_desk->count("SELECT count(*) FROM attachment"), 0);
    QCOMPARE(m_desk->count("SELECT count(*) FROM message"), 1);
}

void tst_PortalFiles::far_too_large_a_form_gets_a_page()
{
    PortalBrowser browser = m_desk->signedIn(m_ana, ana);
    browser.open(m_path);
    const TestAnswer answer = browser.submitFiles(m_path, {{u"text"_s, u"x"_s}}, {{"a", "b/c", QByteArray(30 * 1024 * 1024, 'x')}});
    QCOMPARE(answer.status, 413);
    QVERIFY(answer.header("content-type").startsWith("text/html"));
    QVERIFY(answer.body.contains("25 MB"));
}

void tst_PortalFiles::files_of_a_refused_reply_are_to_be_chosen_again()
{
    PortalBrowser browser = m_desk->signedIn(m_ana, ana);
    browser.open(m_path + u"?lang=en"_s);
    const TestAnswer empty = browser.submitFiles(m_path, {{u"text"_s, u" "_s}}, {{"a.txt", "text/plain", "hello"}});
    QCOMPARE(empty.status, 422);
    QVERIFY(empty.body.contains("Choose them again"));
    m_desk->promote(ana);
    const TestAnswer cut = browser.submitFiles(m_path, {{u"text"_s, u"kept"_s}}, {{"a.txt", "text/plain", "hello"}});
    QVERIFY(cut.status == 401 || cut.status == 403);
    QCOMPARE(m_desk->count("SELECT count(*) FROM attachment"), 0);
}

void tst_PortalFiles::another_company_never_sees_the_file()
{
    PortalBrowser browser = m_desk->signedIn(m_ana, ana);
    const QString file = sentFile(browser);
    const ContactId bia = m_desk->contact(u"Bia"_s, u"bia@other.example"_s);
    PortalBrowser other = m_desk->signedIn(bia, u"bia@other.example"_s);
    QCOMPARE(browser.get(file).body, "hello");
    QCOMPARE(other.get(file).status, 404);
    QCOMPARE(m_desk->browser().get(file).status, 404);
    QVERIFY(!other.get(file).body.contains("a.txt"));
}

void tst_PortalFiles::a_colleague_sees_it_where_tickets_are_shared()
{
    PortalBrowser browser = m_desk->signedIn(m_ana, ana);
    const QString file = sentFile(browser);
    const ContactId bia = m_desk->contact(u"Bia"_s, u"bia@customer.example"_s);
    m_desk->execute("INSERT INTO organization (name, shares_tickets, created_at, updated_at) VALUES ('Customer', 0, 0, 0)");
    m_desk->execute("UPDATE contact SET organization_id = 1");
    PortalBrowser colleague = m_desk->signedIn(bia, u"bia@customer.example"_s);
    QCOMPARE(colleague.get(file).status, 404);
    m_desk->execute("UPDATE organization SET shares_tickets = 1");
    QCOMPARE(colleague.get(file).body, "hello");
}

void tst_PortalFiles::a_notes_file_is_never_shown()
{
    PortalBrowser browser = m_desk->signedIn(m_ana, ana);
    const QString ofNote = agentsFile(MessageKind::Note);
    const QString ofReply = agentsFile(MessageKind::Reply);
    QCOMPARE(browser.get(ofNote).status, 404);
    QCOMPARE(browser.get(ofReply).body, "of an agent");
    QVERIFY(!browser.open(m_path).body.contains(ofNote.toUtf8() + '"'));
}

void tst_PortalFiles::a_file_that_waits_is_never_shown()
{
    PortalBrowser browser = m_desk->signedIn(m_ana, ana);
    QCOMPARE(browser.get(agentsFile(MessageKind::Reply, false)).status, 404);
}

void tst_PortalFiles::the_holder_of_an_access_link_sees_that_tickets_files_only()
{
    const QString file = agentsFile(MessageKind::Reply);
    const QString ofNote = agentsFile(MessageKind::Note);
    const Ticket other = m_desk->ticket(m_ana, u"Toner"_s);
    PortalBrowser guest = m_desk->browser();
    guest.press(m_desk->accessCode(m_ana, ana, m_ticket.id));
    QVERIFY(guest.open(m_path).body.contains(file.toUtf8() + '"'));
    QCOMPARE(guest.get(file).body, "of an agent");
    QCOMPARE(guest.get(ofNote).status, 404);
    PortalBrowser elsewhere = m_desk->browser();
    elsewhere.press(m_desk->accessCode(m_ana, ana, other.id));
    QCOMPARE(elsewhere.get(file).status, 404);
}

void tst_PortalFiles::a_former_customer_sees_nothing()
{
    PortalBrowser browser = m_desk->signedIn(m_ana, ana);
    const QString file = sentFile(browser);
    m_desk->promote(ana);
    QCOMPARE(browser.get(file).status, 404);
}

QTEST_GUILESS_MAIN(tst_PortalFiles)
#include "tst_portalfiles.moc"
