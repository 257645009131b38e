// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/console/joined/deskwindow.h"
#include "tests/support/mailroom.h"
#include "ui/tickets/conversationpane.h"
#include "ui/tickets/suggestionbar.h"
#include "ui/tickets/ticketlistpane.h"

#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// A colleague's mail that is about somebody else, in the console.
class tst_SuggestedCustomer : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { d.reset(); }
    void f2_theBarNamesTheCustomerAndOneKeyMakesThemTheRequester();
    void f2_aDismissedOneIsFollowedByTheNext();
    void f2_whoBecameAUserMeanwhileIsRefusedInWords();
    void aCustomersOwnTicketSuggestsNobody();

private:
    /// A ticket that Gus opened by a mail with \a copied people, on show.
    void openGussTicket(const QStringList &copied);
    void open(TicketId ticket);
    SuggestionBar *bar() { return d->window().conversation()->suggestion(); }
    QString said() { return DeskWindow::notices(*bar()); }
    void press(const QString &text);

    const QString customer = u"ana.souza@customer.example"_s;
    std::unique_ptr<DeskWindow> d;
    TicketId m_ticket;
};

void tst_SuggestedCustomer::init()
{
    d = std::make_unique<DeskWindow>();
    QVERIFY(d->start());
}

void tst_SuggestedCustomer::openGussTicket(const QStringList &copied)
{
    QVERIFY(d->server.write([&](Database &database) {
        MailRoom room(database);
        room.now = QDateTime::currentMSecsSinceEpoch();
        room.people.user(u"gus@desk.example"_s);
        AMail mail(u"gus@desk.example"_s);
        for (const QString &address : copied)
            mail.copied(address);
        m_ticket = room.drop(mail.authentic()).ticket;
        return m_ticket.isValid();
    }));
    open(m_ticket);
}

void tst_SuggestedCustomer::open(TicketId ticket)
{
    QTRY_COMPARE(d->window().tickets()->findChild<QListView *>()->model()->rowCount(), 1);
    d->window().tickets()->chooseTicket(ticket);
    QTRY_COMPARE(d->window().conversation()->ticket(), ticket);
}

void tst_SuggestedCustomer::press(const QString &text)
{
    for (auto *button : bar()->findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button->click();
    }
    QFAIL(qPrintable(text));
}

void tst_SuggestedCustomer::f2_theBarNamesTheCustomerAndOneKeyMakesThemTheRequester()
{
    openGussTicket({customer});
    QTRY_VERIFY2(said().contains(customer + u" seems to be the customer."_s), qPrintable(said()));
    QTest::keyClick(&d->window(), Qt::Key_M);
    const auto ticket = [&] { return d->colleague.get(u"/api/v1/tickets/%1"_s.arg(m_ticket.value)).json(); };
    QTRY_VERIFY(ticket().value("requesterId"_L1).toInteger() > 0);
    QTRY_VERIFY(bar()->isHidden());
    qint64 mails = 0;
    QVERIFY(d->server.write([&](Database &database) {
        mails = Desk(database).count("SELECT COUNT(*) FROM mail_out WHERE to_address = ? AND template = 'ticket-opened'", {customer});
        return true;
    }));
    QCOMPARE(mails, 1);
    QTest::keyClick(&d->window(), Qt::Key_M); // there is nobody left to confirm
    QTest::qWait(100);
    QVERIFY(bar()->isHidden());
}

void tst_SuggestedCustomer::f2_aDismissedOneIsFollowedByTheNext()
{
    openGussTicket({customer, u"bea@customer.example"_s});
    QTRY_VERIFY(said().contains(customer));
    press(u"Dismiss"_s);
    QTRY_VERIFY2(said().contains(u"bea@customer.example"_s), qPrintable(said()));
    press(u"Dismiss"_s);
    QTRY_VERIFY(bar()->isHidden());
    QVERIFY(d->colleague.get(u"/api/v1/tickets/%1/suggestions"_s.arg(m_ticket.value)).json().value("items"_L1).toArray().isEmpty());
}

void tst_SuggestedCustomer::f2_whoBecameAUserMeanwhileIsRefusedInWords()
{
    openGussTicket({customer});
    QTRY_VERIFY(said().contains(customer));
    QVERIFY(d->server.write([&](Database &database) {
        People(database).user(customer);
        return true;
    }));
    press(u"Make requester"_s);
    QTRY_VERIFY2(said().contains(u"has become a user's"_s), qPrintable(said()));
}

void tst_SuggestedCustomer::aCustomersOwnTicketSuggestsNobody()
{
    const auto id = d->ticket(d->contact(u"Bea"_s, u"bea@customer.example"_s), u"Printer"_s);
    open(TicketId{id});
    QTest::qWait(200);
    QVERIFY(bar()->isHidden());
}

QTEST_MAIN(tst_SuggestedCustomer)
#include "tst_suggestedcustomer.moc"
