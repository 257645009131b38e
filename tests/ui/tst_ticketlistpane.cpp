// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/ticketlistmodel.h"
#include "tests/ui/examples.h"
#include "ui/parts/rowlist.h"
#include "ui/parts/searchfield.h"
#include "ui/text/statustext.h"
#include "ui/tickets/ticketlistpane.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_TicketListPane : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theFocusAloneChoosesNothing();
    void jAndKMove();
    void enterOpensTheChosenOne();
    void aTicketThatLeavesTheListTakesNothingElseWithIt();
    void afterwardsTheNextOneIsTheOneThatMovedUp();
    void aTicketThatComesBackIsChosenAgain();
    void anotherViewKeepsWhatIsOpen();
    void searchingTellsEachKeystroke();
    void escapeEmptiesTheSearch();

private:
    RowList *list() const { return m_pane->findChild<RowList *>(); }

    StatusText m_words;
    FakeTicketSource *m_source = nullptr;
    TicketListModel *m_model = nullptr;
    TicketListPane *m_pane = nullptr;
};

void tst_TicketListPane::init()
{
    qRegisterMetaType<TicketId>();
    m_source = new FakeTicketSource(examples::tickets());
    m_model = new TicketListModel(*m_source, m_words);
    m_pane = new TicketListPane;
    m_pane->setModel(m_model);
    m_pane->show();
}

void tst_TicketListPane::cleanup()
{
    delete m_pane;
    delete m_model;
    delete m_source;
}

void tst_TicketListPane::theFocusAloneChoosesNothing()
{
    QSignalSpy chosen(m_pane, &TicketListPane::ticketChosen);
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane));
    list()->setFocus();
    QVERIFY(list()->hasFocus());
    QCOMPARE(chosen.count(), 0);
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(m_pane->currentTicket(), TicketId{1});
    QVERIFY(list()->selectionModel()->isSelected(list()->currentIndex()));
}

void tst_TicketListPane::jAndKMove()
{
    QSignalSpy chosen(m_pane, &TicketListPane::ticketChosen);
    QTest::keyClick(list(), Qt::Key_J);
    QTest::keyClick(list(), Qt::Key_J);
    QTest::keyClick(list(), Qt::Key_K);
    QCOMPARE(chosen.count(), 3);
    QCOMPARE(m_pane->currentTicket(), TicketId{1});
}

void tst_TicketListPane::enterOpensTheChosenOne()
{
    QSignalSpy opened(m_pane, &TicketListPane::ticketOpened);
    m_pane->chooseTicket(TicketId{3});
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].value<TicketId>(), TicketId{3});
}

void tst_TicketListPane::aTicketThatLeavesTheListTakesNothingElseWithIt()
{
    m_pane->chooseTicket(TicketId{2});
    QSignalSpy chosen(m_pane, &TicketListPane::ticketChosen);
    m_source->remove(1);
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(m_pane->currentTicket(), TicketId{2});
    QVERIFY(!list()->currentIndex().isValid());
}

void tst_TicketListPane::afterwardsTheNextOneIsTheOneThatMovedUp()
{
    m_pane->chooseTicket(TicketId{2});
    m_source->remove(1);
    m_pane->chooseNext();
    QCOMPARE(m_pane->currentTicket(), TicketId{3});
}

void tst_TicketListPane::aTicketThatComesBackIsChosenAgain()
{
    m_pane->chooseTicket(TicketId{2});
    const TicketRow row = m_source->row(1);
    QSignalSpy chosen(m_pane, &TicketListPane::ticketChosen);
    m_source->remove(1);
    m_source->insert(0, row);
    QCOMPARE(list()->currentIndex().row(), 0);
    QCOMPARE(chosen.count(), 0);
}

void tst_TicketListPane::anotherViewKeepsWhatIsOpen()
{
    m_pane->chooseTicket(TicketId{2});
    QSignalSpy chosen(m_pane, &TicketListPane::ticketChosen);
    m_source->replace({m_source->row(4), m_source->row(1)});
    QCOMPARE(list()->currentIndex().row(), 1);
    m_source->replace({});
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(m_pane->currentTicket(), TicketId{2});
}

void tst_TicketListPane::searchingTellsEachKeystroke()
{
    QSignalSpy searched(m_pane, &TicketListPane::searchChanged);
    QTest::keyClicks(m_pane->findChild<SearchField *>(), u"jk"_s);
    QCOMPARE(searched.count(), 2);
    QCOMPARE(searched[1][0].toString(), u"jk"_s);
    QVERIFY(!m_pane->currentTicket().isValid());
}

void tst_TicketListPane::escapeEmptiesTheSearch()
{
    auto *field = m_pane->findChild<SearchField *>();
    QTest::keyClicks(field, u"abc"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(field->text().isEmpty());
}

QTEST_MAIN(tst_TicketListPane)
#include "tst_ticketlistpane.moc"
