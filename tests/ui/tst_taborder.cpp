// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/clashlistmodel.h"
#include "models/items/contactlistmodel.h"
#include "models/items/ticketlistmodel.h"
#include "models/items/viewlistmodel.h"
#include "tests/ui/examples.h"
#include "ui/clashes/clashcard.h"
#include "ui/clashes/clashespane.h"
#include "ui/contacts/contactform.h"
#include "ui/contacts/contactspane.h"
#include "ui/text/statustext.h"
#include "ui/tickets/conversationpane.h"
#include "ui/tickets/ticketlistpane.h"
#include "ui/tickets/viewspane.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const QString name = widget->accessibleName().isEmpty() && button ? button->text().remove(u'&') : widget->accessibleName();
    return u"%1 \"%2\""_s.arg(QLatin1StringView(widget->metaObject()->className()), name);
}

bool takesTab(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && button->group() && !button->isChecked())
        return false;
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

/// Every widget that the Tab key meets from here until it comes back, or comes to one for the second time.
QList<QWidget *> round(Qt::KeyboardModifiers modifiers)
{
    QList<QWidget *> met;
    while (!met.contains(QApplication::focusWidget())) {
        met << QApplication::focusWidget();
        QTest::keyClick(met.last(), Qt::Key_Tab, modifiers);
    }
    return met;
}

}

/// Everything on a page is reached by the Tab key, forwards and backwards.
class tst_TabOrder : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theTabKeyMeetsEverythingOnAPage_data();
    void theTabKeyMeetsEverythingOnAPage();

private:
    StatusText m_words;
    FakeTicketSource m_tickets{examples::tickets()};
    FakeViewSource m_views{examples::views()};
    FakeContactSource m_contacts{examples::contactRows()};
    TicketListModel m_ticketModel{m_tickets, m_words};
    ViewListModel m_viewModel{m_views, m_words};
    ContactListModel m_contactModel{m_contacts, m_words};
    FakeClashSource m_clashes{examples::clashes()};
    ClashListModel m_clashModel{m_clashes, m_words};
    MainWindow m_window;
};

void tst_TabOrder::initTestCase()
{
    m_window.tickets()->setModel(&m_ticketModel);
    m_window.views()->setModel(&m_viewModel);
    m_window.conversation()->showTicket(examples::details());
    m_window.contacts()->setModel(&m_contactModel);
    m_window.contacts()->chooseContact(examples::contact().id);
    m_window.contacts()->form()->showContact(examples::contact());
    m_window.contacts()->form()->showSaved(examples::contact(), {{{u"contact.email-is-users"_s, u"/emails/0"_s}, u"Rita Lima"_s, UserId{3}, {}}});
    m_window.clashes()->setModel(&m_clashModel);
    m_window.clashes()->card()->setRights(true, UserId{1});
    m_window.clashes()->chooseClash(ClashId{1});
    m_window.clashes()->card()->showClash(examples::clashes().first());
    m_window.show();
    m_window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_window));
}

void tst_TabOrder::theTabKeyMeetsEverythingOnAPage_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("modifiers");
    for (const bool back : {false, true})
        for (const auto page : {MainWindow::Page::Tickets, MainWindow::Page::Contacts, MainWindow::Page::Users, MainWindow::Page::Clashes})
            QTest::addRow("page %d, %s", int(page), back ? "backwards" : "forwards") << int(page) << int(back ? Qt::ShiftModifier : Qt::NoModifier);
}

void tst_TabOrder::theTabKeyMeetsEverythingOnAPage()
{
    QFETCH(int, page);
    QFETCH(int, modifiers);
    m_window.showPage(MainWindow::Page(page));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6); // from anywhere
    const auto met = round(Qt::KeyboardModifiers(modifiers));
    QStringList missed;
    for (const QWidget *widget : m_window.findChildren<QWidget *>())
        if (takesTab(widget) && !met.contains(widget))
            missed << wordsOf(widget);
    QStringList way;
    for (const QWidget *widget : met)
        way << wordsOf(widget);
    QVERIFY2(missed.isEmpty(), qPrintable(u"missed: %1\nmet: %2"_s.arg(missed.join(u", "_s), way.join(u", "_s))));
}

QTEST_MAIN(tst_TabOrder)
#include "tst_taborder.moc"
