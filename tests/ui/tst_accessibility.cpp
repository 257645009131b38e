// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/clashlistmodel.h"
#include "models/items/contactlistmodel.h"
#include "models/items/incomingmailmodel.h"
#include "models/items/registrationmodel.h"
#include "models/items/ticketlistmodel.h"
#include "models/items/userlistmodel.h"
#include "models/items/viewlistmodel.h"
#include "tests/ui/examples.h"
#include "ui/audit/auditdialog.h"
#include "ui/clashes/addressespage.h"
#include "ui/clashes/clashcard.h"
#include "ui/clashes/clashespane.h"
#include "ui/clashes/registrationspane.h"
#include "tests/ui/spokenlanguage.h"
#include "ui/account/accountdialog.h"
#include "ui/account/secondfactorform.h"
#include "ui/account/sessionlist.h"
#include "ui/contacts/contactform.h"
#include "ui/contacts/contactspane.h"
#include "ui/parts/theme.h"
#include "ui/parts/tones.h"
#include "ui/quarantine/quarantinepane.h"
#include "ui/signin/setupdialog.h"
#include "ui/signin/signindialog.h"
#include "ui/text/statustext.h"
#include "ui/tickets/conversationpane.h"
#include "ui/tickets/mailorigindialog.h"
#include "ui/tickets/ticketform.h"
#include "ui/tickets/ticketlistpane.h"
#include "ui/tickets/viewspane.h"
#include "ui/users/addressdialog.h"
#include "ui/users/leavedialog.h"
#include "ui/users/organizationpage.h"
#include "ui/users/teamspane.h"
#include "ui/users/userform.h"
#include "ui/users/userspane.h"
#include "ui/users/whatifdialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/shortcutsheet.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// What a screen reader cannot name: every visible widget below \a root that takes the focus and has no name.
QStringList nameless(QWidget *root)
{
    QStringList found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(root) || !widget->isEnabled() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        if (!seen || seen->text(QAccessible::Name).trimmed().isEmpty())
            found << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return found;
}

/// Words below \a root that have less room than they need.
QStringList cutOff(const QWidget *root)
{
    QStringList found;
    for (const QLabel *label : root->findChildren<QLabel *>()) {
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const bool narrow = !label->wordWrap() && label->width() < label->sizeHint().width();
        if (label->isVisibleTo(root) && !label->text().isEmpty() && (label->height() < needed || narrow))
            found << label->text();
    }
    for (const QAbstractButton *button : root->findChildren<QAbstractButton *>())
        if (button->isVisibleTo(root) && !button->text().isEmpty() && button->width() < button->sizeHint().width())
            found << button->text();
    return found;
}

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double high = qMax(luminance(a), luminance(b));
    const double low = qMin(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class tst_Accessibility : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { Theme::apply(Theme::Scheme::Light); }
    void aNamelessFieldIsFound();
    void everyFieldOfTheDialogsHasAName();
    void everyFieldOfTheOwnAccountHasAName();
    void everyFieldOfTheWindowHasAName();
    void aLongSentenceIsNotCutOff();
    void largeLettersFitTheDialogs();
    void largeLettersStillFitTheScreen();
    void tonesAndTextAreReadable_data();
    void tonesAndTextAreReadable();
};

void tst_Accessibility::aNamelessFieldIsFound()
{
    QWidget root;
    new QLineEdit(&root);
    root.show();
    QCOMPARE(nameless(&root).size(), 1);
}

void tst_Accessibility::everyFieldOfTheDialogsHasAName()
{
    SignInDialog signIn;
    signIn.showError({Error::Kind::Unreachable, u"server.unreachable"_s});
    SetupDialog setup;
    TicketForm ticket;
    AuditDialog audit;
    audit.showMore(examples::auditRecords(), false);
    WhatIfDialog whatIf(UserAct::Invite, examples::whatIf());
    LeaveDialog leave(UserAct::Deactivate, examples::user(), examples::whatIf(), {});
    LeaveDialog forGood(UserAct::Delete, examples::user(), examples::whatIf(), examples::users());
    AddressDialog address(u"Ana"_s, u"a@b.example"_s);
    MailOriginDialog origin;
    origin.showMail(examples::mailOrigin());
    origin.showSource("From: x");
    for (QDialog *dialog : QList<QDialog *>{&signIn, &setup, &ticket, &audit, &whatIf, &leave, &forGood, &address, &origin}) {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        QCOMPARE(nameless(dialog), QStringList());
    }
    for (int step = 0; step <= int(SignInStep::ResetDevice); ++step) {
        signIn.showStep(SignInStep(step));
        QCOMPARE(nameless(&signIn), QStringList());
    }
}

void tst_Accessibility::everyFieldOfTheOwnAccountHasAName()
{
    AccountDialog dialog;
    dialog.show();
    dialog.sessions()->showSessions(examples::openSessions());
    for (int page = 0; page <= int(AccountDialog::Page::Address); ++page) {
        dialog.showPage(AccountDialog::Page(page));
        QCOMPARE(nameless(&dialog), QStringList());
    }
    dialog.showPage(AccountDialog::Page::SecondFactor);
    dialog.secondFactor()->showSetup(examples::secondFactor());
    QCOMPARE(nameless(&dialog), QStringList());
    dialog.secondFactor()->showCodes(examples::recoveryCodes());
    QCOMPARE(nameless(&dialog), QStringList());
}

void tst_Accessibility::everyFieldOfTheWindowHasAName()
{
    const StatusText words;
    FakeTicketSource tickets(examples::tickets());
    FakeViewSource views(examples::views());
    FakeContactSource contacts(examples::contactRows());
    FakeUserSource users(examples::users());
    TicketListModel ticketModel(tickets, words);
    ViewListModel viewModel(views, words);
    ContactListModel contactModel(contacts, words);
    UserListModel userModel(users, words);
    MainWindow window;
    window.tickets()->setModel(&ticketModel);
    window.views()->setModel(&viewModel);
    window.contacts()->setModel(&contactModel);
    window.users()->setModel(&userModel);
    window.setUser(examples::users().first());
    window.setSyncStatus({SyncStatus::State::Offline, examples::minutesAgo(12), 2});
    window.conversation()->showTicket(examples::details());
    window.contacts()->chooseContact(ContactId{3});
    window.contacts()->form()->showContact(examples::contact());
    window.contacts()->form()->setAddressFinding(0, {{u"contact.email-is-users"_s, {}}, u"Marina"_s, UserId{2}, {}});
    window.users()->startNew();
    FakeClashSource clashes(examples::clashes());
    ClashListModel clashModel(clashes, words);
    window.clashes()->setModel(&clashModel);
    window.clashes()->chooseClash(ClashId{1});
    window.clashes()->card()->showClash(examples::clashes().first());
    window.show();

    IncomingMailModel heldModel(words);
    heldModel.show(examples::heldMails());
    window.quarantine()->setModel(&heldModel);
    window.quarantine()->choose(MailInId{2});
    window.quarantine()->showMail(examples::heldMails().at(1), 10481);
    for (const auto page : {MainWindow::Page::Tickets, MainWindow::Page::Contacts, MainWindow::Page::Users, MainWindow::Page::Clashes,
                            MainWindow::Page::Quarantine}) {
        window.showPage(page);
        QCOMPARE(nameless(&window), QStringList());
    }
    RegistrationModel waiting(words);
    waiting.show(examples::registrations());
    window.registrations()->setModel(&waiting);
    window.registrations()->choose(1);
    window.showPage(MainWindow::Page::Clashes);
    window.findChild<AddressesPage *>()->showRegistrations();
    QCOMPARE(nameless(&window), QStringList());
    window.showPage(MainWindow::Page::Users);
    window.users()->chooseUser(UserId{2});
    window.users()->form()->setTeams(examples::teams());
    window.users()->form()->showUser(examples::user());
    QCOMPARE(nameless(&window), QStringList());
    window.teams()->showTeams(examples::teams(), examples::users());
    window.teams()->chooseTeam(TeamId{1});
    window.findChild<OrganizationPage *>()->showTeams();
    QCOMPARE(nameless(&window), QStringList());
}

/// A dialog that is open already grows with a sentence of more than one line.
void tst_Accessibility::aLongSentenceIsNotCutOff()
{
    const SpokenLanguage spoken(u"es"_s);
    SetupDialog setup;
    setup.show();
    QVERIFY(QTest::qWaitForWindowExposed(&setup));
    setup.showError({Error::Kind::Unreachable, u"server.certificate"_s});
    QCoreApplication::processEvents();
    QCOMPARE(cutOff(&setup), QStringList());
    setup.showError(Error::invalid(u"/token"_s, u"setup.token-wrong"_s));
    QCoreApplication::processEvents();
    QCOMPARE(cutOff(&setup), QStringList());
}

void tst_Accessibility::largeLettersFitTheDialogs()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    const auto backToUsual = qScopeGuard([usual] { QApplication::setFont(usual); });
    const SpokenLanguage spoken(u"es"_s);

    SignInDialog signIn;
    SetupDialog setup;
    AccountDialog account;
    account.setUser(examples::user());
    account.showPage(AccountDialog::Page::SecondFactor);
    account.secondFactor()->showSetup(examples::secondFactor());
    WhatIfDialog whatIf(UserAct::ChangeAddress, examples::whatIf());
    LeaveDialog leave(UserAct::Deactivate, examples::user(), examples::whatIf(), {});
    AddressDialog address(u"Ana"_s, u"a@b.example"_s);
    for (QDialog *dialog : QList<QDialog *>{&signIn, &setup, &account, &whatIf, &leave, &address}) {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        QCoreApplication::processEvents();
        const QSize least = dialog->minimumSizeHint().expandedTo(dialog->minimumSize());
        QVERIFY2(least.width() <= 1366 && least.height() <= 768, qPrintable(u"%1: %2 x %3"_s.arg(dialog->windowTitle()).arg(least.width()).arg(least.height())));
        QCOMPARE(cutOff(dialog), QStringList());
    }
}

/// Twice the letters, as on a screen scaled for weak eyes, and as room for longer words than English has.
void tst_Accessibility::largeLettersStillFitTheScreen()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    const auto backToUsual = qScopeGuard([usual] { QApplication::setFont(usual); });

    MainWindow window;
    window.conversation()->showTicket(examples::details());
    window.contacts()->form()->showContact(examples::contact());
    const QSize least = window.minimumSizeHint();
    QVERIFY2(least.width() <= 1366 && least.height() <= 768, qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
}

void tst_Accessibility::tonesAndTextAreReadable_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(Theme::Scheme::Light);
    QTest::newRow("dark") << int(Theme::Scheme::Dark);
}

void tst_Accessibility::tonesAndTextAreReadable()
{
    QFETCH(int, scheme);
    Theme::apply(Theme::Scheme(scheme));
    const QPalette palette = QApplication::palette();
    QCOMPARE(int(Theme::schemeOf(palette)), scheme);

    constexpr double aa = 4.5;
    for (const auto meaning : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Attention, Tone::Bad, Tone::Note}) {
        const ToneColors colors = tone(meaning, palette);
        QVERIFY(contrast(colors.ink, colors.fill) >= aa);
        QVERIFY(contrast(colors.ink, palette.color(QPalette::Window)) >= aa);
        QVERIFY(contrast(palette.color(QPalette::Text), colors.fill) >= aa);
        QVERIFY(contrast(palette.color(QPalette::Text), colors.line) >= aa);
        QVERIFY(contrast(palette.color(QPalette::Link), colors.fill) >= aa);
        QVERIFY(contrast(palette.color(QPalette::PlaceholderText), colors.fill) >= aa);
    }
    for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase})
        for (const auto ink : {QPalette::Text, QPalette::PlaceholderText, QPalette::Link})
            QVERIFY(contrast(palette.color(ink), palette.color(ground)) >= aa);
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= aa);
}

QTEST_MAIN(tst_Accessibility)
#include "tst_accessibility.moc"
