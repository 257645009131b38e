// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/contactlistmodel.h"
#include "models/items/userlistmodel.h"
#include "tests/ui/examples.h"
#include "tests/ui/spokenlanguage.h"
#include "ui/contacts/contactform.h"
#include "ui/contacts/contactspane.h"
#include "ui/signin/setupdialog.h"
#include "ui/signin/signindialog.h"
#include "ui/text/statustext.h"
#include "ui/tickets/conversationpane.h"
#include "ui/tickets/ticketform.h"
#include "ui/users/userspane.h"
#include "ui/users/whatifdialog.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Texts below \a root, seen at the same time, that claim an Alt key another one has: "&Save, &Send".
QStringList collisions(const QWidget *root)
{
    QStringList texts;
    for (const QLabel *label : root->findChildren<QLabel *>())
        if (label->buddy() && label->isVisibleTo(root))
            texts << label->text();
    for (const QAbstractButton *button : root->findChildren<QAbstractButton *>())
        if (button->isVisibleTo(root))
            texts << button->text();

    QHash<int, QStringList> claims;
    for (const QString &text : std::as_const(texts))
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            claims[key[0].toCombined()] << text;

    QStringList found;
    for (const QStringList &claim : std::as_const(claims))
        if (claim.size() > 1)
            found << claim.join(u", "_s);
    return found;
}

}

/// In each language, no two things seen together answer to the same Alt key.
class tst_Mnemonics : public QObject
{
    Q_OBJECT
private slots:
    void aCollisionIsSeen();
    void inADialog_data() { languages(); }
    void inADialog();
    void inTheContactForm_data() { languages(); }
    void inTheContactForm();
    void inAConversation_data() { languages(); }
    void inAConversation();
    void amongTheUsers_data() { languages(); }
    void amongTheUsers();

private:
    void languages() const;
};

void tst_Mnemonics::languages() const
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "pt_BR", "es"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void tst_Mnemonics::aCollisionIsSeen()
{
    QWidget root;
    QLineEdit field(&root);
    QLabel label(u"&Subject"_s, &root);
    label.setBuddy(&field);
    QLabel other(u"&Message"_s, &root);
    other.setBuddy(&field);
    QCOMPARE(collisions(&root), QStringList());
    other.setText(u"Message &sent"_s);
    QCOMPARE(collisions(&root).size(), 1);
}

void tst_Mnemonics::inADialog()
{
    QFETCH(QString, language);
    const SpokenLanguage spoken(language);
    QVERIFY(spoken.isKnown());
    SignInDialog signIn;
    SetupDialog setup;
    TicketForm ticket;
    WhatIfDialog whatIf({u"a@b.example"_s, u"Ana"_s, 1, 1, 1, 1});
    whatIf.setAttribute(Qt::WA_DeleteOnClose, false);
    for (const QWidget *dialog : QList<QWidget *>{&signIn, &setup, &ticket, &whatIf})
        QCOMPARE(collisions(dialog), QStringList());
}

void tst_Mnemonics::inTheContactForm()
{
    QFETCH(QString, language);
    const SpokenLanguage spoken(language);
    ContactForm form;
    form.showContact(examples::contact());
    Contact clash = examples::contact();
    clash.emails[0].isUsers = true;
    form.showSaved(clash, {{{u"contact.email-is-users"_s, u"/emails/0/address"_s}, u"Marina Lopes"_s, UserId{2}, {}}});
    QCOMPARE(collisions(&form), QStringList());

    form.setAddressFinding(0, {{u"contact.email-taken"_s, {}}, u"Ana"_s, {}, ContactId{4}});
    form.findChild<QLineEdit *>(u"name"_s)->setText(u"Another name"_s);
    QCOMPARE(collisions(&form), QStringList());
}

void tst_Mnemonics::inAConversation()
{
    QFETCH(QString, language);
    const SpokenLanguage spoken(language);
    ConversationPane pane;
    pane.showTicket(examples::details());
    QCOMPARE(collisions(&pane), QStringList());
}

void tst_Mnemonics::amongTheUsers()
{
    QFETCH(QString, language);
    const SpokenLanguage spoken(language);
    const StatusText words;
    FakeUserSource users(examples::users());
    UserListModel model(users, words);
    UsersPane pane;
    pane.setModel(&model);
    pane.startNew();
    QCOMPARE(collisions(&pane), QStringList());
}

QTEST_MAIN(tst_Mnemonics)
#include "tst_mnemonics.moc"
