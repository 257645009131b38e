// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/control/workplace.h"

#include "models/domain/whendone.h"
#include "ui/contacts/contactspane.h"
#include "ui/text/errortext.h"
#include "ui/tickets/conversationpane.h"
#include "ui/tickets/replyeditor.h"
#include "ui/tickets/ticketlistpane.h"
#include "ui/users/userspane.h"

Workplace::Workplace(ApiClient &client, const Profile &profile, const Account &account, QObject *parent)
    : QObject(parent), m_account(account), m_settings(profile.settingsFile(), QSettings::IniFormat),
      m_cache(profile.folderOf(account)), m_outbox(client, m_cache, profile.folderOf(account)), m_sync(client, m_cache),
      m_claims(m_cache), m_users(m_cache), m_contacts(m_cache), m_suggestions(m_cache),
      m_ticketList(*m_window.views(), *m_window.tickets(), m_cache, m_outbox, m_words, account.user.id),
      m_conversation(*m_window.conversation(), client, m_cache, m_sync, m_outbox, m_users, account.user),
      m_reply(*m_window.conversation()->replyEditor(), m_outbox), m_attachments(*m_window.conversation(), client),
      m_customer(*m_window.conversation()->suggestion(), client, m_cache),
      m_ticketForm(m_window, m_cache, m_suggestions, m_users, m_outbox),
      m_contactPane(*m_window.contacts(), client, m_cache, m_contacts, m_claims, m_words, account.user.id),
      m_awaited(*m_window.contacts()->form(), client, m_cache),
      m_usersPane(*m_window.users(), client, m_cache, m_users, m_words, account.user.id),
      m_clashes(*m_window.clashes(), client, m_cache, m_words, account.user.id),
      m_registrations(*m_window.registrations(), client, m_cache, m_words, account.user.id),
      m_requests(*m_window.conversation(), client, m_cache, account.user.id), m_audit(m_window, client),
      m_userActs(*m_window.users()->acts(), client, m_cache, m_users), m_teamsPane(*m_window.teams(), client, m_cache),
      m_accountDialog(m_window, client),
      m_quarantine(*m_window.quarantine(), client, m_cache, m_words), m_origins(*m_window.conversation(), client),
      m_portalLink(m_window, client), m_ticketLinks(m_window, m_cache, m_sync)
{
    m_window.setRadar(&m_claims);
    m_ticketForm.setRadar(&m_claims);
    m_ticketList.setRequests(m_requests.rows());
    m_window.setServer(account.origin);
    m_window.setUser(account.user);
    m_window.restoreState(m_settings);
    join();
    showStatus();
}

Workplace::~Workplace()
{
    m_sync.stop();
    m_reply.keepNow();
    m_window.saveState(m_settings);
}

void Workplace::start()
{
    whenDone(m_cache.open(), this, [this](const Result<void> &opened) {
        if (!opened)
            return report(opened.error());
        whenDone(m_outbox.open(), this, [this](const Result<void> &ready) {
            if (!ready)
                return report(ready.error());
            m_sync.start();
        });
    });
}

void Workplace::openTicket(qint64 number)
{
    m_ticketLinks.open(number);
}

void Workplace::showSignedOut()
{
    m_signedOut = true;
    m_sync.stop();
    showStatus();
}

void Workplace::join()
{
    connect(&m_window, &MainWindow::syncWanted, this, [this] {
        m_sync.now();
        m_outbox.retry();
    });
    connect(&m_window, &MainWindow::newTicketWanted, this, [this] { m_ticketForm.open(); });
    connect(&m_ticketList, &TicketListController::ticketChosen, this, &Workplace::showTicket);
    connect(&m_reply, &ReplyController::nextWanted, m_window.tickets(), &TicketListPane::chooseNext);
    connect(&m_reply, &ReplyController::noticed, this, &Workplace::report);
    connect(&m_ticketForm, &TicketFormController::created, this, [this](TicketId ticket) {
        m_window.showPage(MainWindow::Page::Tickets);
        m_ticketList.choose(ticket);
    });
    connect(&m_ticketForm, &TicketFormController::willBeSent, this,
            [this] { m_window.showMessage(tr("The server cannot be reached. The ticket is stored and will be sent.")); });
    connect(&m_conversation, &ConversationController::contactWanted, this, &Workplace::showContact);
    connect(&m_contactPane, &ContactController::newTicketWanted, &m_ticketForm, &TicketFormController::open);
    connect(&m_contactPane, &ContactController::userWanted, this, &Workplace::showUser);
    connect(&m_clashes, &ClashesController::userWanted, this, &Workplace::showUser);
    connect(&m_clashes, &ClashesController::contactWanted, this, &Workplace::showContact);
    connect(&m_clashes, &ClashesController::openCountChanged, &m_window, &MainWindow::setOpenClashes);
    connect(&m_registrations, &RegistrationsController::countChanged, &m_window, &MainWindow::setWaitingAccounts);
    connect(&m_registrations, &RegistrationsController::userWanted, this, &Workplace::showUser);
    connect(this, &Workplace::synced, &m_registrations, &RegistrationsController::refresh, Qt::SingleShotConnection);
    connect(&m_sync, &Sync::reached, &m_registrations, &RegistrationsController::refresh);
    connect(&m_window, &MainWindow::syncWanted, &m_registrations, &RegistrationsController::refresh);
    connect(&m_requests, &RequestsController::wantedChanged, this, [this] { m_ticketList.setRequestsWanted(m_requests.isWanted()); });
    connect(&m_ticketList, &TicketListController::requestsShown, &m_requests, &RequestsController::refresh);
    connect(this, &Workplace::synced, &m_requests, &RequestsController::refresh, Qt::SingleShotConnection);
    connect(&m_sync, &Sync::reached, &m_requests, &RequestsController::refresh);
    connect(&m_window, &MainWindow::auditWanted, &m_audit, &AuditController::open);
    connect(&m_window, &MainWindow::accountWanted, this, [this] { m_accountDialog.open(m_account.user); });
    connect(&m_cache, &Cache::loaded, this, &Workplace::showSelf);
    connect(&m_cache, &Cache::userChanged, this, [this](const User *, const User *after) {
        if (after && after->id == m_account.user.id)
            showSelf();
    });
    connect(&m_contactPane, &ContactController::conversionWanted, this, [this](ContactId contact) {
        m_window.showUsers();
        m_usersPane.convert(contact);
    });
    connect(&m_quarantine, &QuarantineController::accepted, this,
            [this](TicketId) { m_window.showMessage(tr("The message was let in. Its ticket is in the list.")); });
    connect(&m_sync, &Sync::statusChanged, this, &Workplace::showStatus);
    connect(&m_sync, &Sync::reached, &m_outbox, qOverload<>(&Outbox::retry));
    connect(&m_ticketLinks, &TicketLinkController::found, this, &Workplace::showFound);
    connect(&m_portalLink, &PortalLinkController::failed, this, &Workplace::report);
    connect(&m_sync, &Sync::failed, this, &Workplace::report);
    connect(&m_outbox, &Outbox::changed, this, &Workplace::showStatus);
}

// One that is in no list, such as a closed one, is shown all the same.
void Workplace::showFound(TicketId ticket)
{
    m_window.showPage(MainWindow::Page::Tickets);
    m_ticketList.choose(ticket);
    if (m_conversation.ticket() != ticket)
        showTicket(ticket);
}

void Workplace::showContact(ContactId contact)
{
    m_window.showPage(MainWindow::Page::Contacts);
    m_contactPane.show(contact);
}

void Workplace::showUser(UserId user)
{
    m_window.showUsers();
    m_usersPane.show(user);
}

void Workplace::showTicket(TicketId ticket)
{
    if (m_ticketList.showsRequests() && ticket.isValid()) {
        m_conversation.show({});
        m_customer.show({});
        m_reply.edit({}, {});
        return m_requests.show(ticket);
    }
    m_requests.leave();
    m_conversation.show(ticket);
    m_customer.show(ticket);
    const auto &content = m_cache.content();
    const auto shown = content.tickets.value(ticket);
    const auto requester = content.contacts.constFind(shown.requester);
    m_reply.edit(ticket, requester == content.contacts.cend() ? shown.requesterName : requester->name);
}

// Name and role may have changed since the sign-in.
void Workplace::showSelf()
{
    const auto self = m_cache.content().users.constFind(m_account.user.id);
    if (self == m_cache.content().users.cend())
        return;
    m_account.user = *self;
    m_window.setUser(*self);
}

void Workplace::showStatus()
{
    SyncStatus status;
    status.asOf = m_cache.content().asOf;
    status.unsent = m_outbox.waitingCount();
    switch (m_sync.state()) {
    case Sync::State::Starting: status.state = SyncStatus::State::Starting; break;
    case Sync::State::Filling:
    case Sync::State::CatchingUp: status.state = SyncStatus::State::Syncing; break;
    case Sync::State::UpToDate: status.state = SyncStatus::State::UpToDate; break;
    case Sync::State::Offline: status.state = SyncStatus::State::Offline; break;
    }
    if (m_signedOut)
        status.state = SyncStatus::State::SignedOut;
    m_window.setSyncStatus(status);
    if (status.state == SyncStatus::State::UpToDate)
        emit synced();
}

void Workplace::report(const Error &why)
{
    m_window.showMessage(ErrorText::sentence(why));
}
