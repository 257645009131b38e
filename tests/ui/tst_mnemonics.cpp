// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/contactlistmodel.h"
#include "models/items/incomingmailmodel.h"
#include "models/items/registrationmodel.h"
#include "models/items/userlistmodel.h"
#include "tests/ui/examples.h"
#include "tests/ui/spokenlanguage.h"
#include "ui/audit/auditdialog.h"
#include "ui/clashes/addressespage.h"
#include "ui/clashes/clashcard.h"
#include "ui/clashes/registrationspane.h"
#include "ui/account/accountdialog.h"
#include "ui/account/secondfactorform.h"
#include "ui/account/sessionlist.h"
#include "ui/contacts/contactform.h"
#include "ui/contacts/contactspane.h"
#include "ui/quarantine/quarantinepane.h"
#include "ui/signin/setupdialog.h"
#include "ui/signin/signindialog.h"
#include "ui/text/statustext.h"
#include "ui/tickets/conversationpane.h"
#include "ui/tickets/mailorigindialog.h"
#include "ui/tickets/ticketform.h"
#include "ui/users/addressdialog.h"
#include "ui/users/leavedialog.h"
#include "ui/users/organizationpage.h"
#include "ui/users/teamspane.h"
#include "ui/users/userform.h"
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
    void inTheOwnAccount_data() { languages(); }
    void inTheOwnAccount();
    void inTheContactForm_data() { languages(); }
    void inTheContactForm();
    void inAConversation_data() { languages(); }
    void inAConversation();
    void amongTheUsers_data() { languages(); }
    void amongTheUsers();
    void onAClash_data() { languages(); }
    void onAClash();
    void onAHeldRegistration_data() { languages(); }
    void onAHeldRegistration();
    void inTheQuarantine_data() { languages(); }
    void inTheQuarantine();

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
    WhatIfDialog whatIf(UserAct::Invite, examples::whatIf());
    LeaveDialog leave(UserAct::Deactivate, examples::user(), examples::whatIf(), {});
    LeaveDialog forGood(UserAct::Delete, examples::user(), examples::whatIf(), examples::users());
    AddressDialog address(u"Ana"_s, u"a@b.example"_s);
    MailOriginDialog origin;
    for (QDialog *dialog : QList<QDialog *>{&signIn, &setup, &ticket, &whatIf, &leave, &forGood, &address, &origin}) {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(collisions(dialog), QStringList());
    }
    for (int step = 0; step <= int(SignInStep::ResetDevice); ++step) {
        signIn.showStep(SignInStep(step));
        QCOMPARE(collisions(&signIn), QStringList());
    }
}

void tst_Mnemonics::inTheOwnAccount()
{
    QFETCH(QString, language);
    const SpokenLanguage spoken(language);
    AccountDialog dialog;
    dialog.sessions()->showSessions(examples::openSessions());
    for (int page = 0; page <= int(AccountDialog::Page::Address); ++page) {
        dialog.showPage(AccountDialog::Page(page));
        QCOMPARE(collisions(&dialog), QStringList());
    }
    dialog.showPage(AccountDialog::Page::SecondFactor);
    dialog.secondFactor()->showState(true);
    QCOMPARE(collisions(&dialog), QStringList());
    dialog.secondFactor()->showSetup(examples::secondFactor());
    QCOMPARE(collisions(&dialog), QStringList());
    dialog.secondFactor()->showCodes(examples::recoveryCodes());
    QCOMPARE(collisions(&dialog), QStringList());
}

void tst_Mnemonics::inTheContactForm()
{
    QFETCH(QString, language);
    const SpokenLanguage spoken(language);
    ContactForm form;
    form.setMaySupervise(true);
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
    OrganizationPage page;
    page.setMayManage(true);
    page.users()->setModel(&model);
    page.users()->form()->setTeams(examples::teams());
    page.users()->startNew();
    QCOMPARE(collisions(&page), QStringList());

    for (const User &user : examples::users()) {
        page.users()->form()->showUser(user);
        page.users()->form()->findChild<QLineEdit *>(u"name"_s)->setText(u"Another name"_s);
        QCOMPARE(collisions(&page), QStringList());
        page.users()->form()->showSaved(user);
    }
    page.teams()->showTeams(examples::teams(), examples::users());
    page.teams()->chooseTeam(TeamId{1});
    page.showTeams();
    QCOMPARE(collisions(&page), QStringList());
}

void tst_Mnemonics::onAClash()
{
    QFETCH(QString, language);
    const SpokenLanguage spoken(language);
    for (Clash clash : examples::clashes()) {
        ClashCard card;
        card.setRights(true, UserId{1});
        card.showClash(clash);
        QCOMPARE(collisions(&card), QStringList());
    }
    AuditDialog audit;
    QCOMPARE(collisions(&audit), QStringList());
}

void tst_Mnemonics::onAHeldRegistration()
{
    QFETCH(QString, language);
    const SpokenLanguage spoken(language);
    const StatusText words;
    RegistrationModel model(words);
    model.show(examples::registrations());
    AddressesPage page;
    page.registrations()->setModel(&model);
    page.showRegistrations();
    page.registrations()->choose(1);
    QCOMPARE(collisions(page.registrations()), QStringList());
}

void tst_Mnemonics::inTheQuarantine()
{
    QFETCH(QString, language);
    const SpokenLanguage spoken(language);
    const StatusText words;
    IncomingMailModel model(words);
    model.show(examples::heldMails());
    QuarantinePane pane;
    pane.setModel(&model);
    pane.choose(MailInId{2});
    pane.showMail(examples::heldMails().at(1), 10481);
    QCOMPARE(collisions(&pane), QStringList());
}

QTEST_MAIN(tst_Mnemonics)
#include "tst_mnemonics.moc"
