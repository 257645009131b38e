// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journey/company.h"
#include "tests/journey/consoleengine.h"

using namespace Qt::StringLiterals;

namespace {

const QString colleague = u"colleague@desk.example"_s;
const QString rita = u"Rita@customer.example"_s;

}

/// The main job from the agent's sign-in to the customer's reply in the console, through real HTTP and a real mail server.
class tst_MainJob : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup();

    void the_main_job_from_sign_in_to_the_reply();
    void an_agent_who_opens_a_ticket_sends_one_automatic_mail_with_the_access_link();
    void an_access_link_shows_its_ticket_and_no_other_again_and_again();
    void a_reply_written_while_the_server_is_away_arrives_once_when_it_is_back();
    void a_console_that_starts_again_goes_on_without_asking();

private:
    bool startConsole(ConsoleEngine &console) const { return console.start(QUrl(m_company->server.url()), {m_agent, m_company->password}); }

    const QString m_agent = u"supervisor@desk.example"_s;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Company> m_company;
};

void tst_MainJob::init()
{
    m_database = TestDatabase::ofThisRow();
    if (!m_database->isOpen())
        QSKIP(m_database->problem());
    m_company = std::make_unique<Company>(*m_database);
    QVERIFY2(m_company->server.isRunning(), qPrintable(m_company->server.problem()));
    QVERIFY(m_company->sink.isRunning());
    QVERIFY(m_company->setUp());
    QVERIFY(m_company->employ(u"Sofia"_s, m_agent, Role::Supervisor).isValid());
    QVERIFY(m_company->employ(u"Colleague"_s, colleague, Role::Agent).isValid());
}

void tst_MainJob::cleanup()
{
    m_company.reset();
    m_database.reset();
}

void tst_MainJob::the_main_job_from_sign_in_to_the_reply()
{
    // an agent signs in and sees what is there
    ConsoleEngine console;
    QVERIFY(startConsole(console));
    QCOMPARE(console.tokens.tokens.size(), 1);
    QCOMPARE(console.content().users.size(), 3);

    // saves a contact on a user's address: kept, and warned
    const auto saved = settled(console.contacts().create({u"Rita"_s, {colleague}, {}, {}, u"en"_s, {}}));
    QVERIFY(saved);
    QCOMPARE(saved->findings.size(), 1);
    QCOMPARE(saved->findings.first().code, u"contact.email-is-users"_s);
    QVERIFY(saved->contact.emails.first().isUsers);
    const ContactId contact = saved->contact.id;
    QCOMPARE(codeOf(settled(console.invites().send(contact))), u"identity.clash"_s);

    // gives another address: nothing is left to warn of
    ContactPatch patch;
    patch.addresses = QStringList{rita};
    const auto moved = settled(console.contacts().save(contact, saved->contact.revision, patch));
    QVERIFY(moved);
    QVERIFY(moved->findings.isEmpty());
    QCOMPARE(moved->contact.primaryAddress(), rita);

    // opens a ticket: its mail goes to the spelling that was typed
    const TicketId ticket = console.openTicket({u"The printer is on fire"_s, contact, u"Did you call the brigade?"_s, {}, {}, Priority::High});
    QVERIFY(ticket.isValid());
    const auto opened = m_company->sink.waitFor(rita);
    QVERIFY(opened);

    // invites the contact
    const auto invite = settled(console.invites().send(contact));
    QVERIFY(invite);
    const auto mail = m_company->sink.waitFor(rita);
    QVERIFY(mail);
    QCOMPARE(mail->toName, u"Rita"_s);
    QVERIFY(mail->link.startsWith(m_company->server.url() + u"/portal/link#"_s));
    QVERIFY(console.sees([&] { return console.content().invites.value(invite->id).state == InviteState::Sent; }));

    // the link is opened, which changes nothing; its button is pressed and a password set
    PortalBrowser customer = m_company->browser();
    QCOMPARE(customer.open(u"/portal/link"_s).status, 200);
    QVERIFY(console.sees([&] { return console.content().contacts.contains(contact); }));
    QCOMPARE(console.content().invites.value(invite->id).state, InviteState::Sent);
    QCOMPARE(customer.press(mail->code).header("location"), QByteArray("/portal/password"));
    QVERIFY(console.sees([&] { return console.content().invites.value(invite->id).state == InviteState::Opened; }));
    QCOMPARE(customer.open(u"/portal/password"_s).status, 200);
    QCOMPARE(customer.submit(u"/portal/password"_s, {{u"password"_s, m_company->password}}).status, 303);

    // the portal shows the contact's tickets
    const auto tickets = customer.open(u"/portal/"_s);
    QVERIFY(isIn(tickets));
    QVERIFY(tickets.body.contains("The printer is on fire"));
    const auto number = m_company->administrator.get(u"/api/v1/tickets/%1"_s.arg(ticket.value)).json()["number"_L1].toInteger();
    const QString page = u"/portal/tickets/%1"_s.arg(number);
    QVERIFY(customer.open(page).body.contains("Did you call the brigade?"));

    // the customer replies, and the console sees it
    QCOMPARE(customer.submit(page, {{u"text"_s, u"They are here. Só um momento."_s}}).status, 303);
    QVERIFY(console.sees([&] { return console.conversation(ticket).contains(u"They are here. Só um momento."_s); }));
    QVERIFY(console.sees([&] { return console.content().tickets.value(ticket).status == TicketStatus::Open; }));
    QVERIFY(console.sees([&] { return console.content().contacts.value(contact).portal == PortalState::Active; }));
    QCOMPARE(console.content().invites.value(invite->id).state, InviteState::Redeemed);

    // the agent replies: once on the ticket, once by mail, in the thread of the first
    QVERIFY(console.reply(ticket, u"Good. We send a new one."_s));
    const auto answer = m_company->sink.waitFor(rita);
    QVERIFY(answer);
    QCOMPARE(answer->subject(), u"[#%1] The printer is on fire"_s.arg(number));
    QVERIFY(answer->text.contains(u"Good. We send a new one."_s));
    QVERIFY(!opened->headers.value(u"references"_s).isEmpty());
    QCOMPARE(answer->headers.value(u"references"_s), opened->headers.value(u"references"_s));
    QCOMPARE(answer->headers.value(u"in-reply-to"_s), opened->headers.value(u"references"_s).simplified().section(u' ', 0, 0));
    QVERIFY(answer->headers.value(u"message-id"_s) != opened->headers.value(u"message-id"_s));
    QVERIFY(!answer->headers.contains(u"auto-submitted"_s));
    QVERIFY(customer.open(page).body.contains("Good. We send a new one."));
    QCOMPARE(console.conversation(ticket).count(u"Good. We send a new one."_s), 1);
    QVERIFY(console.sees([&] { return console.content().tickets.value(ticket).status == TicketStatus::Pending; }));
}

void tst_MainJob::an_agent_who_opens_a_ticket_sends_one_automatic_mail_with_the_access_link()
{
    const ContactId contact = m_company->contact(u"Rita"_s, rita);
    const auto ticket = m_company->ticket(contact, u"Lost parcel"_s);
    QCOMPARE(ticket.status, 201);

    const auto mail = m_company->sink.waitFor(rita);
    QVERIFY(mail);
    QCOMPARE(mail->subject(), u"[#%1] Lost parcel"_s.arg(ticket.json()["number"_L1].toInteger()));
    QCOMPARE(mail->sender, QString());
    QCOMPARE(mail->headers.value(u"auto-submitted"_s), u"auto-generated"_s);
    QVERIFY(mail->text.contains(u"We are looking into it."_s));
    QVERIFY(mail->link.startsWith(m_company->server.url() + u"/portal/link#"_s));
    QCOMPARE(m_company->sink.mails().size(), 1);
}

void tst_MainJob::an_access_link_shows_its_ticket_and_no_other_again_and_again()
{
    const ContactId contact = m_company->contact(u"Rita"_s, rita);
    const auto parcel = m_company->ticket(contact, u"Lost parcel"_s).json();
    const auto mail = m_company->sink.waitFor(rita);
    QVERIFY(mail);
    const auto invoice = m_company->ticket(contact, u"Wrong invoice"_s).json();
    const QString page = u"/portal/tickets/%1"_s.arg(parcel["number"_L1].toInteger());
    const QString other = u"/portal/tickets/%1"_s.arg(invoice["number"_L1].toInteger());

    for (int time = 0; time < 2; ++time) {
        PortalBrowser browser = m_company->browser();
        QCOMPARE(browser.press(mail->code).header("location"), page.toLatin1());
        for (int look = 0; look < 2; ++look)
            QVERIFY(browser.open(page).body.contains("We are looking into it."));
        QCOMPARE(browser.open(other).status, 303);
        QVERIFY(!browser.open(u"/portal/"_s).body.contains("Wrong invoice"));
        QVERIFY(!isIn(browser.open(u"/portal/"_s)));
        QVERIFY(!browser.open(page).body.contains("<textarea"));
        browser.open(u"/portal/sign-in"_s);
        QCOMPARE(browser.submit(page, {{u"text"_s, u"by the link alone"_s}}).status, 401);
    }
    const auto messages = m_company->administrator.get(u"/api/v1/tickets/%1/messages"_s.arg(parcel["id"_L1].toInteger()));
    QCOMPARE(messages.json()["items"_L1].toArray().size(), 1);
}

void tst_MainJob::a_reply_written_while_the_server_is_away_arrives_once_when_it_is_back()
{
    QFETCH_GLOBAL(Database::Engine, engine);
    if (engine == Database::Engine::PostgreSql)
        QSKIP("one engine shows it");
    const ContactId contact = m_company->contact(u"Rita"_s, rita);
    const TicketId ticket{m_company->ticket(contact, u"Lost parcel"_s).json()["id"_L1].toInteger()};
    ConsoleEngine console;
    QVERIFY(startConsole(console));

    console.client().setServer(QUrl(u"http://127.0.0.1:1"_s));
    QVERIFY(!console.reply(ticket, u"found it"_s, 1'500));
    QCOMPARE(console.outbox().waitingCount(), 1);
    console.client().setServer(QUrl(m_company->server.url()));
    console.outbox().retry();
    QVERIFY(console.sendsAll());
    QCOMPARE(console.conversation(ticket).count(u"found it"_s), 1);
}

void tst_MainJob::a_console_that_starts_again_goes_on_without_asking()
{
    ConsoleEngine console;
    QVERIFY(startConsole(console));
    m_company->server.restart();
    QVERIFY(m_company->server.isRunning());
    const ContactId contact = m_company->contact(u"Rita"_s, rita);
    QVERIFY(console.sees([&] { return console.content().contacts.contains(contact); }));

    m_company->administrator.remove(u"/api/v1/session"_s);
    Session again(console.client(), console.tokens, console.profile());
    again.resume();
    QTRY_COMPARE(again.state(), Session::State::SignedIn);
    QCOMPARE(again.account().user.email, m_agent);
}

QTEST_GUILESS_MAIN(tst_MainJob)
#include "tst_mainjob.moc"
