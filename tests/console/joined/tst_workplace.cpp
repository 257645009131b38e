// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/console/joined/deskwindow.h"
#include "ui/audit/auditdialog.h"
#include "ui/clashes/clashcard.h"
#include "ui/clashes/clashespane.h"
#include "ui/contacts/contactform.h"
#include "ui/contacts/contactspane.h"
#include "ui/parts/addresschip.h"
#include "ui/parts/rowlist.h"
#include "ui/tickets/conversationpane.h"
#include "ui/tickets/conversationview.h"
#include "ui/tickets/replyeditor.h"
#include "ui/tickets/ticketlistpane.h"
#include "ui/tickets/ticketproperties.h"
#include "ui/tickets/viewspane.h"
#include "ui/users/userspane.h"

#include <QListView>

using namespace Qt::StringLiterals;

class tst_Workplace : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { d.reset(); }
    void a_ticket_of_the_portal_side_appears_without_asking();
    void a_reply_reaches_the_server_once();
    void a_change_of_status_reaches_the_server();
    void a_contact_on_a_users_address_is_saved_with_a_warning();
    void an_address_is_warned_of_while_it_is_typed();
    void an_invite_is_shown_and_refused_for_a_users_address();
    void while_the_server_is_away_a_reply_waits_and_goes_later();
    void a_session_ended_elsewhere_is_said_and_keeps_the_window();
    void a_clash_is_listed_counted_and_resolved_by_another_address();
    void an_accepted_clash_gives_my_requests_without_notes();
    void a_contact_erased_elsewhere_is_said_where_it_is_edited();
    void the_audit_is_brought();

private:
    qint64 contact(const QString &name, const QString &address) { return d->contact(name, address); }
    qint64 ticket(qint64 contact, const QString &subject) { return d->ticket(contact, subject); }
    QString notices(const QWidget &widget) const { return DeskWindow::notices(widget); }

    std::unique_ptr<DeskWindow> d;
};

void tst_Workplace::init()
{
    d = std::make_unique<DeskWindow>();
    QVERIFY(d->start());
}

void tst_Workplace::a_ticket_of_the_portal_side_appears_without_asking()
{
    auto *list = d->workplace->window().tickets();
    const auto id = ticket(contact(u"Bea"_s, u"bea@example.org"_s), u"Printer"_s);
    QVERIFY(id > 0);
    QTRY_COMPARE(list->findChild<QListView *>()->model()->rowCount(), 1);
    list->chooseTicket(TicketId{id});
    QTRY_COMPARE(d->workplace->window().conversation()->ticket(), TicketId{id});
}

void tst_Workplace::a_reply_reaches_the_server_once()
{
    const auto id = ticket(contact(u"Bea"_s, u"bea@example.org"_s), u"Printer"_s);
    auto &window = d->workplace->window();
    QTRY_COMPARE(window.tickets()->findChild<QListView *>()->model()->rowCount(), 1);
    window.tickets()->chooseTicket(TicketId{id});
    auto *editor = window.conversation()->replyEditor();
    emit editor->sendWanted({MessageKind::Reply, u"Is it plugged in?"_s, {}, {}});

    const auto path = u"/api/v1/tickets/%1/messages"_s.arg(id);
    const auto count = [&] { return d->colleague.get(path).json().value("items"_L1).toArray().size(); };
    QTRY_COMPARE(count(), 2);
    QTest::qWait(300);
    QCOMPARE(count(), 2);
    QVERIFY(editor->isEmpty());
}

void tst_Workplace::a_change_of_status_reaches_the_server()
{
    const auto id = ticket(contact(u"Bea"_s, u"bea@example.org"_s), u"Printer"_s);
    auto &window = d->workplace->window();
    QTRY_COMPARE(window.tickets()->findChild<QListView *>()->model()->rowCount(), 1);
    window.tickets()->chooseTicket(TicketId{id});
    TicketPatch patch;
    patch.status = TicketStatus::Solved;
    emit window.conversation()->properties()->patchWanted(TicketId{id}, patch);
    QTRY_COMPARE(d->colleague.get(u"/api/v1/tickets/%1"_s.arg(id)).json().value("status"_L1).toString(), u"solved"_s);
    QTRY_COMPARE(window.tickets()->findChild<QListView *>()->model()->rowCount(), 0);
}

void tst_Workplace::a_contact_on_a_users_address_is_saved_with_a_warning()
{
    auto *form = d->workplace->window().contacts()->form();
    emit form->createWanted({u"Ana at home"_s, {u"ANA@example.org"_s}, {}, {}, {}, {}});
    QTRY_VERIFY(form->contact().isValid());
    QVERIFY2(notices(*form).contains(u"belongs to the user Ana"_s), qPrintable(notices(*form)));
}

void tst_Workplace::an_address_is_warned_of_while_it_is_typed()
{
    auto &window = d->workplace->window();
    window.showPage(MainWindow::Page::Contacts);
    window.contacts()->startNew();
    auto *form = window.contacts()->form();
    emit form->addressTyped(0, u"ana@example.org"_s);
    QVERIFY2(notices(*form).contains(u"belongs to the user Ana"_s), qPrintable(notices(*form)));
    emit form->addressTyped(0, u"ana@example.or"_s);
    QVERIFY2(!notices(*form).contains(u"belongs to"_s), qPrintable(notices(*form)));
}

void tst_Workplace::an_invite_is_shown_and_refused_for_a_users_address()
{
    auto *form = d->workplace->window().contacts()->form();
    emit form->createWanted({u"Bea"_s, {u"bea@example.org"_s}, {}, {}, {}, {}});
    QTRY_VERIFY(form->contact().isValid());
    const auto bea = form->contact();
    emit form->inviteWanted(bea);
    const auto invites = [&] {
        return d->colleague.get(u"/api/v1/contacts/%1/invites"_s.arg(bea.value)).json().value("items"_L1).toArray().size();
    };
    QTRY_COMPARE(invites(), 1);

    form->startNew();
    emit form->createWanted({u"Ana at home"_s, {u"ana@example.org"_s}, {}, {}, {}, {}});
    QTRY_VERIFY(form->contact().isValid() && form->contact() != bea);
    const auto before = notices(*form);
    emit form->inviteWanted(form->contact());
    QTRY_VERIFY(notices(*form) != before);
}

void tst_Workplace::while_the_server_is_away_a_reply_waits_and_goes_later()
{
    const auto id = ticket(contact(u"Bea"_s, u"bea@example.org"_s), u"Printer"_s);
    auto &window = d->workplace->window();
    QTRY_COMPARE(window.tickets()->findChild<QListView *>()->model()->rowCount(), 1);
    window.tickets()->chooseTicket(TicketId{id});
    const auto server = d->client.server();
    d->client.setServer(QUrl(u"http://127.0.0.1:1"_s));
    emit window.conversation()->replyEditor()->sendWanted({MessageKind::Note, u"Written on the train."_s, {}, {}});
    QTest::qWait(300);
    const auto path = u"/api/v1/tickets/%1/messages"_s.arg(id);
    const auto count = [&] { return d->colleague.get(path).json().value("items"_L1).toArray().size(); };
    QCOMPARE(count(), 1);
    d->client.setServer(server);
    QTRY_COMPARE_WITH_TIMEOUT(count(), 2, 10'000);
}

void tst_Workplace::a_session_ended_elsewhere_is_said_and_keeps_the_window()
{
    QSignalSpy signedOut(&d->session, &Session::signedOut);
    TestClient same(d->server.port());
    same.token = d->tokens.tokens.values().first().toLatin1();
    QCOMPARE(same.remove(u"/api/v1/session"_s).status, 204);
    emit d->workplace->window().contacts()->form()->createWanted({u"Bea"_s, {u"bea@example.org"_s}, {}, {}, {}, {}});
    QTRY_COMPARE(signedOut.count(), 1);
    QCOMPARE(signedOut.first().first().toString(), u"session.ended"_s);
    QVERIFY(d->workplace->window().isVisible());
}

void tst_Workplace::a_clash_is_listed_counted_and_resolved_by_another_address()
{
    auto &window = d->workplace->window();
    auto *pane = window.clashes();
    const auto id = contact(u"Ana at home"_s, u"ana@example.org"_s);
    auto *list = pane->findChild<RowList *>();
    QTRY_COMPARE(list->model()->rowCount(), 1);
    window.showPage(MainWindow::Page::Clashes);
    list->setCurrentIndex(list->model()->index(0, 0));
    QCOMPARE(pane->card()->findChild<AddressChip *>()->text(), u"Administrator and contact"_s);

    emit pane->card()->anotherAddressWanted(pane->clash(), u"ana@home.example"_s);
    QTRY_COMPARE(list->model()->rowCount(), 0);
    QTRY_VERIFY2(notices(*pane->card()).contains(u"has the new address"_s), qPrintable(notices(*pane->card())));
    const auto emails = d->colleague.get(u"/api/v1/contacts/%1"_s.arg(id)).json().value("emails"_L1).toArray();
    QCOMPARE(emails.first()["address"_L1].toString(), u"ana@home.example"_s);
    QCOMPARE(d->colleague.get(u"/api/v1/clashes?state=resolved"_s).json().value("items"_L1).toArray().size(), 1);
}

void tst_Workplace::an_accepted_clash_gives_my_requests_without_notes()
{
    auto &window = d->workplace->window();
    auto *views = window.views()->findChild<QListView *>()->model();
    const int usual = views->rowCount();
    const auto mine = ticket(contact(u"Ana at home"_s, u"ana@example.org"_s), u"My chair"_s);
    ticket(contact(u"Bea"_s, u"bea@example.org"_s), u"Printer"_s);
    d->colleague.post(u"/api/v1/tickets/%1/messages"_s.arg(mine), {{u"kind"_s, u"note"_s}, {u"text"_s, u"Always complains."_s}});
    auto *clashes = window.clashes()->findChild<RowList *>();
    QTRY_COMPARE(clashes->model()->rowCount(), 1);
    clashes->setCurrentIndex(clashes->model()->index(0, 0));
    emit window.clashes()->card()->patchWanted(window.clashes()->clash(), {ClashState::Accepted, {}});
    QTRY_COMPARE(views->rowCount(), usual + 1);

    window.showPage(MainWindow::Page::Tickets);
    window.views()->chooseView(usual);
    auto *tickets = window.tickets()->findChild<QListView *>();
    QTRY_COMPARE(tickets->model()->rowCount(), 1);
    window.tickets()->chooseTicket(TicketId{mine});
    QTRY_COMPARE(window.conversation()->ticket(), TicketId{mine});
    QVERIFY(!window.conversation()->replyEditor()->isVisible() && !window.conversation()->properties()->isVisible());
    const auto text = [&window] { return window.conversation()->findChild<ConversationView *>()->toPlainText(); };
    QTRY_VERIFY2(text().contains(u"It does not print."_s), qPrintable(text()));
    QVERIFY2(!text().contains(u"Always complains."_s), qPrintable(text()));

    window.views()->setCurrentView(u"open"_s);
    QTRY_COMPARE(tickets->model()->rowCount(), 2);
    window.tickets()->chooseTicket(TicketId{mine});
    QTRY_VERIFY2(text().contains(u"Always complains."_s), qPrintable(text()));
    QVERIFY(window.conversation()->replyEditor()->isVisible());
}

void tst_Workplace::a_contact_erased_elsewhere_is_said_where_it_is_edited()
{
    auto *form = d->workplace->window().contacts()->form();
    emit form->createWanted({u"Bea"_s, {u"bea@example.org"_s}, {}, {}, {}, {}});
    QTRY_VERIFY(form->contact().isValid());
    const auto path = u"/api/v1/contacts/%1"_s.arg(form->contact().value);
    QCOMPARE(d->colleague.remove(path, {{"if-match", d->colleague.get(path).header("etag")}}).status, 204);
    QTRY_VERIFY2(notices(*form).contains(u"This contact was erased."_s), qPrintable(notices(*form)));
    ContactPatch patch;
    patch.name = u"Bea Maria"_s;
    emit form->patchWanted(form->contact(), patch);
    QTRY_VERIFY2(notices(*form).contains(u"This contact was erased."_s), qPrintable(notices(*form)));
}

void tst_Workplace::the_audit_is_brought()
{
    contact(u"Bea"_s, u"bea@example.org"_s);
    emit d->workplace->window().auditWanted();
    auto *dialog = d->workplace->window().findChild<AuditDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<RowList *>();
    QTRY_VERIFY(list->model()->rowCount() > 0);
    QVERIFY2(list->model()->index(0, 0).data().toString() == u"Contact created"_s,
             qPrintable(list->model()->index(0, 0).data().toString()));
}

QTEST_MAIN(tst_Workplace)
#include "tst_workplace.moc"
