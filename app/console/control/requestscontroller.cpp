// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/control/requestscontroller.h"

#include "models/domain/whendone.h"
#include "ui/tickets/conversationpane.h"

#include <algorithm>

RequestsController::RequestsController(ConversationPane &pane, ApiClient &client, Cache &cache, UserId self, QObject *parent)
    : QObject(parent), m_pane(pane), m_cache(cache), m_api(client), m_self(self)
{
    connect(&cache, &Cache::loaded, this, &RequestsController::wantedChanged);
    connect(&cache, &Cache::clashChanged, this, [this](const Clash *before, const Clash *after) {
        if ((after ? after : before)->user != m_self)
            return;
        emit wantedChanged();
        refresh();
    });
}

bool RequestsController::isWanted() const
{
    const auto &clashes = m_cache.content().clashes;
    return std::any_of(clashes.begin(), clashes.end(),
                       [this](const Clash &clash) { return clash.user == m_self && clash.state == ClashState::Accepted; });
}

// What cannot be reached now stays as it was told last.
void RequestsController::refresh()
{
    whenDone(m_api.list(), this, [this](const Result<Page<Ticket>> &page) {
        if (!page)
            return;
        m_rows.replace(page->items);
        if (m_ticket.isValid())
            fetch(m_ticket, {}, {});
    });
}

void RequestsController::show(TicketId ticket)
{
    const Ticket shown = m_rows.ticket(ticket);
    if (!shown.id.isValid())
        return leave();
    m_ticket = ticket;
    m_pane.setReadOnly(true);
    m_pane.showTicket({shown, m_cache.content().contacts.value(shown.requester).primaryAddress(), {}});
    fetch(ticket, {}, {});
}

void RequestsController::leave()
{
    m_ticket = {};
    m_pane.setReadOnly(false);
}

void RequestsController::fetch(TicketId ticket, const QString &next, const QList<Message> &before)
{
    whenDone(m_api.messages(ticket, next), this, [this, ticket, before](const Result<Page<Message>> &page) {
        if (ticket != m_ticket)
            return;
        if (!page)
            return m_pane.showError(page.error());
        const auto messages = before + page->items;
        page->next.isEmpty() ? m_pane.showMessages(messages) : fetch(ticket, page->next, messages);
    });
}
