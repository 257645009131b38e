// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/contactlistmodel.h"
#include "models/items/ticketlistmodel.h"
#include "models/items/userlistmodel.h"
#include "models/items/viewlistmodel.h"
#include "tests/ui/examples.h"
#include "tests/ui/spokenlanguage.h"
#include "ui/contacts/contactform.h"
#include "ui/contacts/contactspane.h"
#include "ui/parts/theme.h"
#include "ui/signin/setupdialog.h"
#include "ui/signin/signindialog.h"
#include "ui/text/statustext.h"
#include "ui/tickets/conversationpane.h"
#include "ui/tickets/replyeditor.h"
#include "ui/tickets/ticketform.h"
#include "ui/tickets/ticketlistpane.h"
#include "ui/tickets/ticketproperties.h"
#include "ui/tickets/viewspane.h"
#include "ui/users/userspane.h"
#include "ui/window/mainwindow.h"
#include "ui/window/shortcutsheet.h"

#include <QAction>
#include <QApplication>
#include <QDir>

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

    SetupDialog setup;
    setup.setServer(u"http://127.0.0.1:8420"_s);
    setup.showError(Error::invalid(u"/password"_s, u"password.too-short"_s));
    album.take(&setup, u"setup"_s);

    TicketForm form;
    form.setUsers(examples::users());
    form.setRequester(examples::contactRows().first());
    album.take(&form, u"new-ticket"_s);

    WhatIfDialog whatIf({u"ana.carvalho@novaera.com.br"_s, u"Ana Beatriz Carvalho"_s, 3, 1, 0, 2});
    whatIf.setAttribute(Qt::WA_DeleteOnClose, false);
    album.take(&whatIf, u"what-if"_s);
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

    Contact clash = examples::contact();
    clash.emails[0].address = u"marina.lopes@suporte.example"_s;
    clash.emails[0].isUsers = true;
    clash.portal = PortalState::Off;
    form->showSaved(clash, {{{u"contact.email-is-users"_s, u"/emails/0/address"_s}, u"Marina Lopes"_s, UserId{2}, {}}});
    album.take(&window, u"contacts-clash"_s);
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

    window.conversation()->replyEditor()->startNote();
    window.conversation()->replyEditor()->setDraft({MessageKind::Note, u"Falar com o faturamento antes das 15h."_s, {}, {}});
    window.setSyncStatus({SyncStatus::State::Offline, examples::minutesAgo(12), 2});
    album.take(&window, u"tickets-note-offline"_s);
    window.setSyncStatus({SyncStatus::State::Syncing, 0, 0, 40});

    takeContacts(album, window);
    window.showPage(MainWindow::Page::Users);
    window.users()->chooseUser(UserId{2});
    album.take(&window, u"users"_s);
    window.users()->startNew();
    window.users()->showError(Error::invalid(u"/email"_s, u"user.email-taken"_s));
    album.take(&window, u"users-new"_s);

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
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        Theme::apply(scheme);
        const Album album{folder, scheme == Theme::Scheme::Dark ? u"dark"_s : u"light"_s};
        takeDialogs(album);
        takeWindow(album);
    }
    return 0;
}
