// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/clashlistmodel.h"
#include "models/items/contactlistmodel.h"
#include "models/items/incomingmailmodel.h"
#include "models/items/registrationmodel.h"
#include "models/items/ticketlistmodel.h"
#include "models/items/userlistmodel.h"
#include "models/items/viewlistmodel.h"
#include "tests/support/fakeradar.h"
#include "tests/ui/examples.h"
#include "tests/ui/spokenlanguage.h"
#include "ui/audit/auditdialog.h"
#include "ui/clashes/addressespage.h"
#include "ui/clashes/clashcard.h"
#include "ui/clashes/clashespane.h"
#include "ui/clashes/registrationspane.h"
#include "ui/account/accountdialog.h"
#include "ui/account/secondfactorform.h"
#include "ui/account/sessionlist.h"
#include "ui/contacts/awaitedaddressbar.h"
#include "ui/contacts/contactform.h"
#include "ui/contacts/contactspane.h"
#include "ui/parts/theme.h"
#include "ui/quarantine/quarantinepane.h"
#include "ui/signin/setupdialog.h"
#include "ui/signin/signindialog.h"
#include "ui/text/statustext.h"
#include "ui/tickets/conversationpane.h"
#include "ui/tickets/conversationview.h"
#include "ui/tickets/mailorigindialog.h"
#include "ui/tickets/replyeditor.h"
#include "ui/tickets/suggestionbar.h"
#include "ui/tickets/ticketform.h"
#include "ui/tickets/ticketlistpane.h"
#include "ui/tickets/ticketproperties.h"
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

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

/// Where a picture goes and what it is called: FOLDER/dark-contacts.png.
struct Album {
    QDir folder;
    QString scheme;

    void take(QWidget *widget, const QString &name) const
    {
        widget->show();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        widget->grab().save(folder.filePath(scheme + u'-' + name + u".png"_s));
    }
};

void takeSignInSteps(const Album &album)
{
    SignInDialog dialog;
    dialog.setServer(u"https://desk.company.example"_s);
    dialog.setEmail(u"clara@suporte.example"_s);
    const QList<std::pair<SignInStep, QString>> steps = {
        {SignInStep::SignIn, u"start"_s}, {SignInStep::AppCode, u"app-code"_s}, {SignInStep::RecoveryCode, u"recovery-code"_s},
        {SignInStep::Invitation, u"invitation"_s}, {SignInStep::AskForPassword, u"forgot"_s}, {SignInStep::NewPassword, u"new-password"_s},
        {SignInStep::LostDevice, u"lost-device"_s}, {SignInStep::ResetDevice, u"reset-device"_s}};
    for (const auto &[step, name] : steps) {
        dialog.showStep(step);
        album.take(&dialog, u"sign-in-"_s + name);
    }
    dialog.showStep(SignInStep::Invitation);
    dialog.showError(Error::invalid(u"/code"_s, u"user-code.dead"_s));
    album.take(&dialog, u"sign-in-invitation-refused"_s);
}

void takeAccount(const Album &album)
{
    AccountDialog account;
    account.setUser(examples::users().first());
    album.take(&account, u"account-password"_s);
    account.showPage(AccountDialog::Page::SecondFactor);
    album.take(&account, u"account-second-factor-off"_s);
    account.secondFactor()->showSetup(examples::secondFactor());
    album.take(&account, u"account-device"_s);
    account.secondFactor()->showCodes(examples::recoveryCodes());
    album.take(&account, u"account-recovery-codes"_s);
    account.secondFactor()->showState(true);
    album.take(&account, u"account-second-factor-on"_s);
    account.sessions()->showSessions(examples::openSessions());
    account.showPage(AccountDialog::Page::Sessions);
    album.take(&account, u"account-sessions"_s);
    account.showPage(AccountDialog::Page::Address);
    album.take(&account, u"account-address"_s);
}

void takeUserDialogs(const Album &album)
{
    const auto taken = [&album](QDialog &&dialog, const QString &name) {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        album.take(&dialog, name);
    };
    taken(WhatIfDialog(UserAct::Invite, examples::whatIf()), u"what-if"_s);
    taken(WhatIfDialog(UserAct::ChangeAddress, examples::whatIf()), u"what-if-address"_s);
    taken(LeaveDialog(UserAct::Deactivate, examples::user(), examples::whatIf(), {}), u"deactivate"_s);
    taken(LeaveDialog(UserAct::Delete, examples::user(), examples::whatIf(), examples::users()), u"delete"_s);
    taken(AddressDialog(examples::user().name, examples::user().email), u"change-address"_s);
}

void takeOrganization(const Album &album, MainWindow &window)
{
    window.showPage(MainWindow::Page::Users);
    album.take(&window, u"users-empty"_s);
    window.users()->form()->setTeams(examples::teams());
    window.users()->chooseUser(UserId{2});
    window.users()->form()->showUser(examples::user());
    album.take(&window, u"users"_s);
    window.users()->chooseUser(UserId{4});
    album.take(&window, u"users-invited"_s);
    window.users()->startNew();
    window.users()->form()->showError(Error::invalid(u"/email"_s, u"user.email-taken"_s));
    album.take(&window, u"users-new"_s);
    window.users()->setMayManage(false);
    window.users()->chooseUser(UserId{2});
    album.take(&window, u"users-looking"_s);
    window.teams()->showTeams(examples::teams(), {examples::user()});
    window.teams()->chooseTeam(TeamId{2});
    window.findChild<OrganizationPage *>()->showTeams();
    album.take(&window, u"teams"_s);
}

void takeDialogs(const Album &album)
{
    SignInDialog signIn;
    signIn.setServer(u"http://127.0.0.1:8420"_s);
    signIn.setDemo({u"clara@suporte.example"_s, u"maple-harbour-41"_s});
    album.take(&signIn, u"sign-in-demo"_s);

    SignInDialog refused;
    refused.setServer(u"https://desk.company.example"_s);
    refused.setEmail(u"clara@suporte.example"_s);
    refused.showError({Error::Kind::SignedOut, u"session.refused"_s});
    refused.showFinding({u"session.keyring-unusable"_s, {}});
    album.take(&refused, u"sign-in-refused"_s);

    takeSignInSteps(album);

    SetupDialog setup;
    setup.setServer(u"http://127.0.0.1:8420"_s);
    setup.showError(Error::invalid(u"/password"_s, u"password.too-short"_s));
    album.take(&setup, u"setup"_s);

    TicketForm form;
    form.setUsers(examples::users());
    form.setRequester(examples::contactRows().first());
    album.take(&form, u"new-ticket"_s);

    takeUserDialogs(album);
    takeAccount(album);

    MailOriginDialog origin;
    origin.setAttribute(Qt::WA_DeleteOnClose, false);
    origin.showMail(examples::mailOrigin());
    origin.showSource("From: Ana Beatriz Carvalho <ana.carvalho@novaera.com.br>\r\nTo: support@suporte.example\r\n"
                      "Subject: Nota fiscal com valor errado\r\nMessage-ID: <1@novaera.com.br>\r\n\r\nBom dia.\r\n");
    album.take(&origin, u"mail-origin"_s);
}

void takeContacts(const Album &album, MainWindow &window)
{
    ContactForm *form = window.contacts()->form();
    window.showPage(MainWindow::Page::Contacts);
    album.take(&window, u"contacts-empty"_s);
    form->setOrganizations(examples::organizations());
    window.contacts()->chooseContact(ContactId{3});
    form->showContact(examples::contact());
    form->showInvites(examples::invites());
    album.take(&window, u"contacts"_s);
    form->setMaySupervise(true);
    form->awaited()->showAddress({u"jose.antonio@atacadosul.com.br"_s, u"jose.pereira@atacadosul.com.br"_s, examples::minutesAgo(130),
                                  examples::minutesAgo(130 - 60 * 24)});
    album.take(&window, u"contacts-pending"_s);
    form->awaited()->clear();

    Contact clash = examples::contact();
    clash.emails[0].address = u"marina.lopes@suporte.example"_s;
    clash.emails[0].isUsers = true;
    clash.portal = PortalState::Off;
    form->showSaved(clash, {{{u"contact.email-is-users"_s, u"/emails/0/address"_s}, u"Marina Lopes"_s, UserId{2}, {}}});
    album.take(&window, u"contacts-clash"_s);
}

void takeRegistrations(const Album &album, MainWindow &window)
{
    using Kind = AddressStanding::Kind;
    const StatusText words;
    FakeRadar radar;
    radar.know(examples::registrations().first().address, {Kind::LooksLikeUsers});
    RegistrationModel model(words);
    window.setRadar(&radar);
    window.registrations()->setModel(&model);
    window.findChild<AddressesPage *>()->showRegistrations();
    album.take(&window, u"registrations-empty"_s);
    model.show(examples::registrations());
    window.setWaitingAccounts(2);
    window.registrations()->choose(1);
    album.take(&window, u"registrations"_s);
    window.findChild<AddressesPage *>()->showClashes();
    window.setRadar(nullptr);
}

void takeClashes(const Album &album, MainWindow &window)
{
    using Kind = AddressStanding::Kind;
    const StatusText words;
    FakeRadar radar;
    radar.know(u"marina.lopes@suporte.example"_s, {Kind::Both, Role::Supervisor});
    radar.know(u"tomas@suporte.example"_s, {Kind::LooksLikeUsers});
    FakeClashSource none;
    FakeClashSource clashes(examples::clashes());
    ClashListModel noModel(none, words);
    ClashListModel model(clashes, words);
    ClashesPane *pane = window.clashes();
    window.setRadar(&radar);
    window.setOpenClashes(2);
    window.showPage(MainWindow::Page::Clashes);
    pane->setModel(&noModel);
    album.take(&window, u"clashes-empty"_s);
    pane->setModel(&model);
    pane->chooseClash(ClashId{1});
    pane->card()->showClash(examples::clashes().first());
    pane->card()->findChild<QLineEdit *>()->setText(u"tomas@suporte.example"_s);
    album.take(&window, u"clashes"_s);
    pane->setModel(nullptr);
    window.setRadar(nullptr);

    AuditDialog audit;
    audit.showMore(examples::auditRecords(), false);
    album.take(&audit, u"audit"_s);
}

void takeWindow(const Album &album)
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
    window.resize(1366, 768);
    window.tickets()->setModel(&ticketModel);
    window.views()->setModel(&viewModel);
    window.contacts()->setModel(&contactModel);
    window.users()->setModel(&userModel);
    window.setUser(examples::users().first());
    window.setServer(u"http://127.0.0.1:8420"_s);
    window.setSyncStatus({SyncStatus::State::UpToDate, examples::minutesAgo(0)});
    window.views()->setCurrentView(u"open"_s);
    window.tickets()->setTitle(words.viewName(examples::views().at(3)));
    album.take(&window, u"tickets-nothing-chosen"_s);

    window.tickets()->chooseTicket(TicketId{1});
    window.conversation()->showTicket(examples::details());
    window.conversation()->properties()->setUsers(examples::users());
    window.conversation()->showMessages(examples::messages());
    album.take(&window, u"tickets-reply"_s);
    window.conversation()->suggestion()->suggest(examples::suggestion());
    album.take(&window, u"tickets-suggestion"_s);
    window.conversation()->suggestion()->clear();

    window.conversation()->showMessages({examples::answerByMail()});
    emit window.findChild<ConversationView *>()->promotionWanted(examples::answerByMail());
    album.take(&window, u"tickets-promotion"_s);
    window.conversation()->showTicket({});
    window.conversation()->showTicket(examples::details());
    window.conversation()->showMessages(examples::messages());

    window.conversation()->replyEditor()->startNote();
    window.conversation()->replyEditor()->setDraft({MessageKind::Note, u"Falar com o faturamento antes das 15h."_s, {}, {}});
    window.setSyncStatus({SyncStatus::State::Offline, examples::minutesAgo(12), 2});
    album.take(&window, u"tickets-note-offline"_s);
    window.setSyncStatus({SyncStatus::State::Syncing, 0, 0, 40});
    window.showNotice(u"Ticket #4711 does not exist, or you may not see it."_s);
    album.take(&window, u"tickets-link-unknown"_s);
    window.showNotice({});

    takeContacts(album, window);
    takeOrganization(album, window);

    takeClashes(album, window);
    takeRegistrations(album, window);

    IncomingMailModel heldModel(words);
    window.quarantine()->setModel(&heldModel);
    window.showPage(MainWindow::Page::Quarantine);
    album.take(&window, u"quarantine-empty"_s);
    heldModel.show(examples::heldMails());
    window.quarantine()->choose(MailInId{2});
    window.quarantine()->showMail(examples::heldMails().at(1), 10481);
    album.take(&window, u"quarantine"_s);

    ShortcutSheet sheet(window.actions(), nullptr);
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    album.take(&sheet, u"shortcuts"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QDir folder(application.arguments().value(1, u"."_s));
    folder.mkpath(u"."_s);
    const SpokenLanguage spoken(application.arguments().value(2, u"en"_s));
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * application.arguments().value(3, u"1"_s).toDouble());
    QApplication::setFont(font);
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        Theme::apply(scheme);
        const Album album{folder, scheme == Theme::Scheme::Dark ? u"dark"_s : u"light"_s};
        takeDialogs(album);
        takeWindow(album);
    }
    return 0;
}
