// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/contactlistmodel.h"
#include "models/items/userlistmodel.h"
#include "tests/ui/examples.h"
#include "ui/contacts/contactform.h"
#include "ui/contacts/contactspane.h"
#include "ui/parts/rowlist.h"
#include "ui/text/statustext.h"
#include "ui/users/userform.h"
#include "ui/users/userspane.h"
#include "ui/users/whatifdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_PeoplePanes : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void movingInTheListWantsTheContact();
    void unsavedChangesAreAskedFor();
    void keepingOnWritingStaysWithTheContact();
    void aCreatedContactIsTheCurrentOne();
    void anErrorOfANewUserLosesNothing();
    void whatAUserWouldEndIsNamedBeforeItHappens();

private:
    RowList *list() const { return m_contacts->findChild<RowList *>(); }
    void answer(QMessageBox::ButtonRole role);

    StatusText m_words;
    FakeContactSource *m_contactSource = nullptr;
    FakeUserSource *m_userSource = nullptr;
    ContactListModel *m_contactModel = nullptr;
    UserListModel *m_userModel = nullptr;
    ContactsPane *m_contacts = nullptr;
    UsersPane *m_users = nullptr;
};

void tst_PeoplePanes::init()
{
    qRegisterMetaType<ContactId>();
    qRegisterMetaType<UserDraft>();
    m_contactSource = new FakeContactSource(examples::contactRows());
    m_userSource = new FakeUserSource(examples::users());
    m_contactModel = new ContactListModel(*m_contactSource, m_words);
    m_userModel = new UserListModel(*m_userSource, m_words);
    m_contacts = new ContactsPane;
    m_contacts->setModel(m_contactModel);
    m_contacts->show();
    m_users = new UsersPane;
    m_users->setModel(m_userModel);
    m_users->show();
}

void tst_PeoplePanes::cleanup()
{
    delete m_contacts;
    delete m_users;
    delete m_contactModel;
    delete m_userModel;
    delete m_contactSource;
    delete m_userSource;
}

void tst_PeoplePanes::answer(QMessageBox::ButtonRole role)
{
    auto *question = m_contacts->findChild<QMessageBox *>();
    QVERIFY(question);
    for (QAbstractButton *button : question->buttons())
        if (question->buttonRole(button) == role)
            button->click();
}

void tst_PeoplePanes::movingInTheListWantsTheContact()
{
    QSignalSpy chosen(m_contacts, &ContactsPane::contactChosen);
    QTest::keyClick(list(), Qt::Key_J);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<ContactId>(), ContactId{1});
}

void tst_PeoplePanes::unsavedChangesAreAskedFor()
{
    m_contacts->chooseContact(ContactId{3});
    m_contacts->form()->showContact(examples::contact());
    QTest::keyClicks(m_contacts->form()->findChild<QLineEdit *>(u"name"_s), u"!"_s);
    QSignalSpy chosen(m_contacts, &ContactsPane::contactChosen);
    QTest::keyClick(list(), Qt::Key_J);
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(list()->currentIndex().row(), 2);
    answer(QMessageBox::DestructiveRole);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<ContactId>(), ContactId{4});
    QCOMPARE(list()->currentIndex().row(), 3);
}

void tst_PeoplePanes::keepingOnWritingStaysWithTheContact()
{
    m_contacts->chooseContact(ContactId{3});
    m_contacts->form()->showContact(examples::contact());
    QTest::keyClicks(m_contacts->form()->findChild<QLineEdit *>(u"name"_s), u"!"_s);
    QSignalSpy chosen(m_contacts, &ContactsPane::contactChosen);
    QTest::keyClick(list(), Qt::Key_J);
    answer(QMessageBox::RejectRole);
    QCOMPARE(chosen.count(), 0);
    QVERIFY(m_contacts->form()->isDirty());
    QCOMPARE(m_contacts->form()->contact(), ContactId{3});
}

void tst_PeoplePanes::aCreatedContactIsTheCurrentOne()
{
    m_contacts->startNew();
    QSignalSpy chosen(m_contacts, &ContactsPane::contactChosen);
    Contact made = examples::contact();
    made.id = ContactId{9};
    m_contacts->form()->showSaved(made, {});
    m_contactSource->insert(0, {ContactId{9}, made.name, made.primaryAddress(), {}, made.portal, false});
    QCOMPARE(list()->currentIndex().row(), 0);
    QCOMPARE(chosen.count(), 0);
}

void tst_PeoplePanes::anErrorOfANewUserLosesNothing()
{
    auto *form = m_users->findChild<UserForm *>();
    QSignalSpy wanted(m_users, &UsersPane::createWanted);
    m_users->startNew();
    const auto lines = form->findChildren<QLineEdit *>();
    QTest::keyClicks(lines.at(0), u"Ada"_s);
    QTest::keyClicks(lines.at(1), u"ada@desk.example"_s);
    form->setBusy(true);
    form->showError(Error::invalid(u"/email"_s, u"user.email-taken"_s));
    QCOMPARE(form->draft().name, u"Ada"_s);
    QCOMPARE(form->draft().email, u"ada@desk.example"_s);
    QVERIFY(lines.at(1)->isEnabled());
}

void tst_PeoplePanes::whatAUserWouldEndIsNamedBeforeItHappens()
{
    auto *form = m_users->findChild<UserForm *>();
    QSignalSpy wanted(m_users, &UsersPane::createWanted);
    m_users->startNew();
    QTest::keyClicks(form->findChildren<QLineEdit *>().at(1), u"ana@customer.example"_s);
    m_users->askWhatIf({u"ana@customer.example"_s, ContactId{5}, u"Ana"_s, {}, 1, 4, 2, 3});
    const QPointer<WhatIfDialog> dialog = m_users->findChild<WhatIfDialog *>();
    QVERIFY(dialog);
    QString said;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        said += label->text() + u'\n';
    for (const QString &part : {u"Ana"_s, u"3 ticket"_s, u"1 portal session"_s, u"4 access"_s, u"2 invite"_s})
        QVERIFY2(said.contains(part), qPrintable(part));
    QCOMPARE(wanted.count(), 0);
    dialog->accept();
    QCOMPARE(wanted.count(), 1);
    QVERIFY(wanted[0][0].value<UserDraft>().confirm);
}

QTEST_MAIN(tst_PeoplePanes)
#include "tst_peoplepanes.moc"
