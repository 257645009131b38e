// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/contactlistmodel.h"
#include "models/items/ticketlistmodel.h"
#include "models/items/userlistmodel.h"
#include "models/items/viewlistmodel.h"
#include "tests/ui/examples.h"
#include "ui/contacts/contactform.h"
#include "ui/contacts/contactspane.h"
#include "ui/parts/theme.h"
#include "ui/parts/tones.h"
#include "ui/signin/setupdialog.h"
#include "ui/signin/signindialog.h"
#include "ui/text/statustext.h"
#include "ui/tickets/conversationpane.h"
#include "ui/tickets/ticketform.h"
#include "ui/tickets/ticketlistpane.h"
#include "ui/tickets/viewspane.h"
#include "ui/users/userspane.h"
#include "ui/users/whatifdialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/shortcutsheet.h"

#include <QAccessible>
#include <QApplication>
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
    void everyFieldOfTheWindowHasAName();
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
    WhatIfDialog whatIf({u"a@b.example"_s, u"Ana"_s, 1, 1, 1, 1});
    whatIf.setAttribute(Qt::WA_DeleteOnClose, false);
    for (QWidget *dialog : QList<QWidget *>{&signIn, &setup, &ticket, &whatIf}) {
        dialog->show();
        QCOMPARE(nameless(dialog), QStringList());
    }
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
    window.show();

    for (const auto page : {MainWindow::Page::Tickets, MainWindow::Page::Contacts, MainWindow::Page::Users}) {
        window.showPage(page);
        QCOMPARE(nameless(&window), QStringList());
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
