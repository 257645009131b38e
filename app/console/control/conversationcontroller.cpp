// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/control/conversationcontroller.h"

#include "app/console/cache/cachedusers.h"
#include "app/console/sync/outbox.h"
#include "app/console/sync/sync.h"
#include "models/domain/whendone.h"
#include "models/protocol/messagejson.h"
#include "ui/tickets/conversationpane.h"
#include "ui/tickets/ticketproperties.h"

#include <QDesktopServices>

ConversationController::ConversationController(ConversationPane &pane, ApiClient &client, Cache &cache, Sync &sync, Outbox &outbox,
                                               const CachedUsers &users, const User &self, QObject *parent)
    : QObject(parent), m_pane(pane), m_api(client), m_cache(cache), m_sync(sync), m_outbox(outbox), m_users(users), m_self(self)
{
    connect(&pane, &ConversationPane::linkOpened, this, [](const QUrl &link) { QDesktopServices::openUrl(link); });
    connect(&pane, &ConversationPane::contactWanted, this, &ConversationController::contactWanted);
    connect(&pane, &ConversationPane::promotionWanted, this, &ConversationController::promote);
    connect(pane.properties(), &TicketProperties::patchWanted, this, &ConversationController::change);
    connect(&cache, &Cache::ticketChanged, this, [this](const Ticket *before, const Ticket *after) {
        if ((after ? after : before)->id == m_ticket)
            after ? refreshHeading() : show({});
    });
    connect(&cache, &Cache::messagesChanged, this, [this](TicketId ticket) {
        if (ticket == m_ticket)
            refreshMessages();
    });
    connect(&cache, &Cache::loaded, this, &ConversationController::refreshPeople);
    connect(&cache, &Cache::userChanged, this, &ConversationController::refreshPeople);
    connect(&cache, &Cache::teamChanged, this, &ConversationController::refreshPeople);
    connect(&outbox, &Outbox::changed, this, &ConversationController::refreshMessages);
    connect(&sync, &Sync::reached, this, [this] {
        if (m_missing)
            fetch();
    });
    connect(&outbox, &Outbox::refused, this, &ConversationController::refused);
    refreshPeople();
}

void ConversationController::show(TicketId ticket)
{
    if (ticket == m_ticket && ticket.isValid())
        return;
    m_ticket = m_cache.content().tickets.contains(ticket) ? ticket : TicketId{};
    if (!m_ticket.isValid())
        return m_pane.showNothing();
    m_missing.reset();
    refreshHeading();
    refreshMessages();
    fetch();
}

// What could not be fetched is said for as long as it is missing, and fetched when the server is back.
void ConversationController::fetch()
{
    whenDone(m_sync.conversation(m_ticket), this, [this, ticket = m_ticket](const Result<void> &fetched) {
        if (ticket != m_ticket)
            return;
        m_missing = fetched ? std::nullopt : std::optional(fetched.error());
        refreshMessages();
    });
}

void ConversationController::refreshHeading()
{
    const auto &content = m_cache.content();
    const auto ticket = content.tickets.value(m_ticket);
    const auto requester = content.contacts.value(ticket.requester);
    const auto organization = ticket.organization.isValid() ? ticket.organization : requester.organization;
    m_pane.showTicket({ticket, requester.primaryAddress(), content.organizations.value(organization).name});
}

void ConversationController::refreshMessages()
{
    if (!m_ticket.isValid())
        return;
    whenDone(m_cache.messages(m_ticket), this, [this, ticket = m_ticket](const Result<QList<Message>> &messages) {
        if (ticket != m_ticket)
            return;
        if (!messages)
            return m_pane.showError(messages.error());
        m_pane.showMessages(*messages + unsent());
        if (m_missing)
            m_pane.showError(*m_missing);
        emit messagesShown(ticket);
    });
}

void ConversationController::refreshPeople()
{
    m_pane.properties()->setUsers(m_users.assignable());
    m_pane.properties()->setTeams(m_cache.content().teamsByName());
    if (m_ticket.isValid())
        refreshHeading();
}

void ConversationController::change(TicketId ticket, const TicketPatch &patch)
{
    const auto revision = m_cache.content().tickets.value(ticket).revision;
    const auto stored = m_outbox.add(OutboxKind::Patch, ticket, TicketApi::changing(ticket, revision, patch));
    whenDone(stored, this, [this](const Result<OutboxEntry> &entry) {
        if (!entry)
            m_pane.properties()->showError(entry.error());
    });
}

// The note and the reply come by the sync; the reply is there already.
void ConversationController::promote(MessageId note)
{
    whenDone(m_api.promote(m_ticket, note), this, [this, ticket = m_ticket](const Result<Message> &reply) {
        if (reply)
            m_cache.apply({{0, EntityKind::Message, reply->id.value, *reply}});
        else if (ticket == m_ticket)
            m_pane.showError(reply.error());
    });
}

// A refused change is taken back where it was made; there is nothing in it to keep.
void ConversationController::refused(const OutboxEntry &entry, const Error &why)
{
    if (entry.kind != OutboxKind::Patch)
        return;
    m_outbox.discard(entry.id);
    if (entry.ticket != m_ticket)
        return;
    refreshHeading();
    m_pane.properties()->showError(why);
}

QList<Message> ConversationController::unsent() const
{
    QList<Message> messages;
    for (const auto &entry : m_outbox.entries()) {
        const auto draft = protocol::readReplyDraft(entry.request.body);
        if (entry.kind != OutboxKind::Message || entry.ticket != m_ticket || !draft)
            continue;
        Message message;
        message.ticket = m_ticket;
        message.kind = draft->kind;
        message.authorId = m_self.id.value;
        message.authorName = m_self.name;
        message.text = draft->text;
        message.html = draft->html;
        message.createdAt = entry.createdAt;
        messages.append(message);
    }
    return messages;
}
