// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/ticketlistmodel.h"
#include "models/items/viewlistmodel.h"
#include "tests/ui/examples.h"
#include "ui/contacts/contactspane.h"
#include "ui/parts/banner.h"
#include "ui/parts/searchfield.h"
#include "ui/text/statustext.h"
#include "ui/tickets/conversationpane.h"
#include "ui/tickets/replyeditor.h"
#include "ui/tickets/ticketlistpane.h"
#include "ui/tickets/viewspane.h"
#include "ui/users/userspane.h"
#include "ui/window/mainwindow.h"
#include "ui/window/shortcutsheet.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_MainWindow : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theKeyboardStartsInTheTicketList();
    void gThenCGoesToContacts();
    void gThenMChoosesAView();
    void controlAndANumberChooseAView();
    void lettersInATextFieldAreText();
    void rStartsAReplyAndEANote();
    void f6GoesRoundThePanes();
    void theShortcutSheetShowsTheActionsKeys();
    void offlineIsABannerWithAWayOut();
    void signedOutElsewhereAsksToSignIn();
    void onlyAdministratorsAddUsers();
    void whatWasArrangedComesBack();

private:
    QWidget *focused() const { return QApplication::focusWidget(); }
    bool isIn(QWidget *pane) const { return focused() && (pane == focused() || pane->isAncestorOf(focused())); }

    StatusText m_words;
    FakeTicketSource *m_tickets = nullptr;
    FakeViewSource *m_views = nullptr;
    TicketListModel *m_ticketModel = nullptr;
    ViewListModel *m_viewModel = nullptr;
    MainWindow *m_window = nullptr;
};

void tst_MainWindow::init()
{
    m_tickets = new FakeTicketSource(examples::tickets());
    m_views = new FakeViewSource(examples::views());
    m_ticketModel = new TicketListModel(*m_tickets, m_words);
    m_viewModel = new ViewListModel(*m_views, m_words);
    m_window = new MainWindow;
    m_window->tickets()->setModel(m_ticketModel);
    m_window->views()->setModel(m_viewModel);
    m_window->conversation()->showTicket(examples::details());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void tst_MainWindow::cleanup()
{
    delete m_window;
    delete m_ticketModel;
    delete m_viewModel;
    delete m_tickets;
    delete m_views;
}

void tst_MainWindow::theKeyboardStartsInTheTicketList()
{
    QVERIFY(isIn(m_window->tickets()));
}

void tst_MainWindow::gThenCGoesToContacts()
{
    QTest::keyClick(focused(), Qt::Key_G);
    QTest::keyClick(focused(), Qt::Key_C);
    QCOMPARE(m_window->page(), MainWindow::Page::Contacts);
}

void tst_MainWindow::gThenMChoosesAView()
{
    QSignalSpy chosen(m_window->views(), &ViewsPane::viewChosen);
    m_window->showPage(MainWindow::Page::Contacts);
    QTest::keyClick(m_window, Qt::Key_G);
    QTest::keyClick(m_window, Qt::Key_M);
    QCOMPARE(m_window->page(), MainWindow::Page::Tickets);
    QCOMPARE(chosen.last()[0].toString(), u"mine"_s);
}

void tst_MainWindow::controlAndANumberChooseAView()
{
    QTest::keyClick(focused(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->views()->currentView(), u"unassigned"_s);
}

void tst_MainWindow::lettersInATextFieldAreText()
{
    QSignalSpy newTicket(m_window, &MainWindow::newTicketWanted);
    m_window->tickets()->startSearch();
    auto *field = m_window->tickets()->findChild<SearchField *>();
    QTest::keyClicks(field, u"cgc?/"_s);
    QCOMPARE(field->text(), u"cgc?/"_s);
    QCOMPARE(newTicket.count(), 0);
    QCOMPARE(m_window->page(), MainWindow::Page::Tickets);
}

void tst_MainWindow::rStartsAReplyAndEANote()
{
    QTest::keyClick(focused(), Qt::Key_E);
    QCOMPARE(m_window->conversation()->replyEditor()->kind(), MessageKind::Note);
    QVERIFY(isIn(m_window->conversation()->replyEditor()));
    QTest::keyClick(focused(), Qt::Key_Escape);
    QVERIFY(!isIn(m_window->conversation()->replyEditor()));
    QTest::keyClick(focused(), Qt::Key_R);
    QCOMPARE(m_window->conversation()->replyEditor()->kind(), MessageKind::Reply);
}

void tst_MainWindow::f6GoesRoundThePanes()
{
    QTest::keyClick(focused(), Qt::Key_F6);
    QVERIFY(isIn(m_window->conversation()));
    QTest::keyClick(focused(), Qt::Key_F6);
    QVERIFY(isIn(m_window->conversation()->replyEditor()));
    QTest::keyClick(focused(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(isIn(m_window->conversation()) && !isIn(m_window->conversation()->replyEditor()));
    QTest::keyClick(focused(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(isIn(m_window->tickets()));
    QTest::keyClick(focused(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(isIn(m_window->views()));
}

void tst_MainWindow::theShortcutSheetShowsTheActionsKeys()
{
    QTest::keyClick(focused(), Qt::Key_F1);
    auto *sheet = m_window->findChild<ShortcutSheet *>();
    QVERIFY(sheet);
    QStringList words;
    for (const QLabel *label : sheet->findChildren<QLabel *>())
        words << label->text();
    QVERIFY(words.contains(u"G, M"_s));
    QVERIFY(words.contains(u"Go to my tickets"_s));
}

void tst_MainWindow::offlineIsABannerWithAWayOut()
{
    QSignalSpy sync(m_window, &MainWindow::syncWanted);
    m_window->setSyncStatus({SyncStatus::State::Offline, examples::minutesAgo(3), 1});
    auto *banner = m_window->findChild<Banner *>();
    QVERIFY(banner->isVisible());
    banner->findChild<QPushButton *>()->click();
    QCOMPARE(sync.count(), 1);
    m_window->setSyncStatus({SyncStatus::State::UpToDate, examples::minutesAgo(0)});
    QVERIFY(!banner->isVisible());
}

void tst_MainWindow::signedOutElsewhereAsksToSignIn()
{
    QSignalSpy signIn(m_window, &MainWindow::signInWanted);
    m_window->setSyncStatus({SyncStatus::State::SignedOut, examples::minutesAgo(3)});
    m_window->findChild<Banner *>()->findChild<QPushButton *>()->click();
    QCOMPARE(signIn.count(), 1);
}

void tst_MainWindow::onlyAdministratorsAddUsers()
{
    QPushButton *add = nullptr;
    for (QPushButton *button : m_window->users()->findChildren<QPushButton *>())
        if (button->text() == u"New &user"_s)
            add = button;
    QVERIFY(add);
    m_window->setUser(examples::users().at(2));
    QVERIFY(!add->isEnabled());
    m_window->setUser(examples::users().at(0));
    QVERIFY(add->isEnabled());
}

void tst_MainWindow::whatWasArrangedComesBack()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_window->showPage(MainWindow::Page::Contacts);
    m_window->tickets()->setOrder(TicketOrder::Oldest);
    m_window->resize(1000, 700);
    m_window->saveState(settings);

    MainWindow again;
    again.restoreState(settings);
    QCOMPARE(again.page(), MainWindow::Page::Contacts);
    QCOMPARE(again.tickets()->order(), TicketOrder::Oldest);
    QCOMPARE(again.size(), QSize(1000, 700));
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
