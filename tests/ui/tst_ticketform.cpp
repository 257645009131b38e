// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/examples.h"
#include "ui/parts/contactchooser.h"
#include "ui/parts/inlinenotice.h"
#include "ui/parts/textfield.h"
#include "ui/tickets/ticketform.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_TicketForm : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void enterAloneNeverOpensATicket();
    void controlEnterWantsTheTicket();
    void withoutAContactItSaysSo();
    void aSuggestionIsChosenByKeyboard();
    void aChangedNameIsNoContactAnyMore();
    void aFieldErrorStandsBesideItsField();
    void closingAsksBeforeWordsAreLost();

private:
    QString saidAnywhere() const;

    std::unique_ptr<TicketForm> m_form;
    QLineEdit *m_subject = nullptr;
    ContactChooser *m_contact = nullptr;
    TextField *m_text = nullptr;
};

void tst_TicketForm::init()
{
    qRegisterMetaType<TicketDraft>();
    m_form = std::make_unique<TicketForm>();
    m_form->setUsers(examples::users());
    m_contact = m_form->findChild<ContactChooser *>();
    m_text = m_form->findChild<TextField *>();
    for (QLineEdit *line : m_form->findChildren<QLineEdit *>())
        if (line->accessibleName() == u"Subject"_s)
            m_subject = line;
    m_form->show();
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
}

QString tst_TicketForm::saidAnywhere() const
{
    QString said;
    for (const InlineNotice *notice : m_form->findChildren<InlineNotice *>())
        said += notice->text();
    return said;
}

void tst_TicketForm::enterAloneNeverOpensATicket()
{
    QSignalSpy wanted(m_form.get(), &TicketForm::createWanted);
    m_form->setRequester(examples::contactRows().first());
    QTest::keyClicks(m_subject, u"Help"_s);
    QTest::keyClick(m_subject, Qt::Key_Return);
    QTest::keyClick(m_text, Qt::Key_Return);
    QCOMPARE(wanted.count(), 0);
    QVERIFY(m_form->isVisible());
}

void tst_TicketForm::controlEnterWantsTheTicket()
{
    QSignalSpy wanted(m_form.get(), &TicketForm::createWanted);
    m_form->setRequester(examples::contactRows().first());
    QTest::keyClicks(m_subject, u"Help"_s);
    QTest::keyClicks(m_text, u"It broke"_s);
    QTest::keyClick(m_text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(wanted.count(), 1);
    const auto draft = wanted[0][0].value<TicketDraft>();
    QCOMPARE(draft.subject, u"Help"_s);
    QCOMPARE(draft.text, u"It broke"_s);
    QCOMPARE(draft.requester, ContactId{1});
    QVERIFY(!draft.assignee && !draft.team);
}

void tst_TicketForm::withoutAContactItSaysSo()
{
    QSignalSpy wanted(m_form.get(), &TicketForm::createWanted);
    QTest::keyClick(m_subject, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(wanted.count(), 0);
    QCOMPARE(saidAnywhere(), u"Choose the contact this ticket is for."_s);
}

void tst_TicketForm::aSuggestionIsChosenByKeyboard()
{
    QSignalSpy searched(m_form.get(), &TicketForm::contactSearchChanged);
    m_contact->setFocus();
    QTest::keyClicks(m_contact, u"he"_s);
    QCOMPARE(searched.last()[0].toString(), u"he"_s);
    m_form->setContactSuggestions({examples::contactRows().at(1)});
    QWidget *popup = m_contact->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(m_contact->contact(), ContactId{2});
}

void tst_TicketForm::aChangedNameIsNoContactAnyMore()
{
    m_form->setRequester(examples::contactRows().first());
    QTest::keyClicks(m_contact, u"x"_s);
    QVERIFY(!m_contact->contact().isValid());
}

void tst_TicketForm::aFieldErrorStandsBesideItsField()
{
    QTest::keyClicks(m_text, u"It broke"_s);
    m_form->setBusy(true);
    m_form->showError(Error::invalid(u"/subject"_s, u"ticket.subject-missing"_s));
    QCOMPARE(saidAnywhere(), u"Say in a few words what this is about."_s);
    QVERIFY(m_subject->hasFocus());
    QCOMPARE(m_text->toPlainText(), u"It broke"_s);
}

void tst_TicketForm::closingAsksBeforeWordsAreLost()
{
    QTest::keyClicks(m_text, u"It broke"_s);
    m_form->reject();
    QVERIFY(m_form->isVisible());
    auto *question = m_form->findChild<QMessageBox *>();
    QVERIFY(question);
    for (QAbstractButton *button : question->buttons())
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    QVERIFY(!m_form->isVisible());
}

QTEST_MAIN(tst_TicketForm)
#include "tst_ticketform.moc"
