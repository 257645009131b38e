// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/control/workplace.h"

#include "models/domain/whendone.h"
#include "ui/text/errortext.h"
#include "ui/tickets/conversationpane.h"
#include "ui/tickets/replyeditor.h"
#include "ui/tickets/ticketlistpane.h"

Workplace::Workplace(ApiClient &client, const Profile &profile, const Account &account, QObject *parent)
    : QObject(parent), m_account(account), m_settings(profile.settingsFile(), QSettings::IniFormat),
      m_cache(profile.folderOf(account)), m_outbox(client, m_cache, profile.folderOf(account)), m_sync(client, m_cache),
      m_claims(m_cache), m_users(m_cache), m_contacts(m_cache), m_suggestions(m_cache),
      m_ticketList(*m_window.views(), *m_window.tickets(), m_cache, m_outbox, m_words, account.user.id),
      m_conversation(*m_window.conversation(), m_cache, m_sync, m_outbox, m_users, account.user),
      m_reply(*m_window.conversation()->replyEditor(), m_outbox), m_ticketForm(m_window, m_cache, m_suggestions, m_users, m_outbox),
      m_contactPane(*m_window.contacts(), client, m_cache, m_contacts, m_claims, m_words),
      m_usersPane(*m_window.users(), client, m_cache, m_users, m_words, account.user.id)
{
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
    connect(&m_conversation, &ConversationController::contactWanted, this, [this](ContactId contact) {
        m_window.showPage(MainWindow::Page::Contacts);
        m_contactPane.show(contact);
    });
    connect(&m_contactPane, &ContactController::newTicketWanted, &m_ticketForm, &TicketFormController::open);
    connect(&m_contactPane, &ContactController::userWanted, this, [this](UserId user) {
        m_window.showPage(MainWindow::Page::Users);
        m_usersPane.show(user);
    });
    connect(&m_sync, &Sync::statusChanged, this, &Workplace::showStatus);
    connect(&m_sync, &Sync::reached, &m_outbox, qOverload<>(&Outbox::retry));
    connect(&m_sync, &Sync::failed, this, &Workplace::report);
    connect(&m_outbox, &Outbox::changed, this, &Workplace::showStatus);
}

void Workplace::showTicket(TicketId ticket)
{
    m_conversation.show(ticket);
    const auto &content = m_cache.content();
    const auto shown = content.tickets.value(ticket);
    const auto requester = content.contacts.constFind(shown.requester);
    m_reply.edit(ticket, requester == content.contacts.cend() ? shown.requesterName : requester->name);
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
