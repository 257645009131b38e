// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/control/suggestioncontroller.h"

#include "app/console/cache/cache.h"
#include "models/domain/whendone.h"
#include "ui/tickets/suggestionbar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

SuggestionController::SuggestionController(SuggestionBar &bar, ApiClient &client, Cache &cache, QObject *parent)
    : QObject(parent), m_bar(bar), m_cache(cache), m_api(client)
{
    connect(&bar, &SuggestionBar::confirmWanted, this, &SuggestionController::confirm);
    connect(&bar, &SuggestionBar::dismissWanted, this, &SuggestionController::dismiss);
    connect(&cache, &Cache::ticketChanged, this, [this](const Ticket *, const Ticket *after) {
        if (after && after->id == m_ticket)
            refresh();
    });
}

void SuggestionController::show(TicketId ticket)
{
    if (ticket == m_ticket)
        return;
    m_ticket = ticket;
    m_bar.clear();
    refresh();
}

// What cannot be asked now is not suggested: nothing waits for it.
void SuggestionController::refresh()
{
    ++m_round;
    if (!m_cache.content().tickets.value(m_ticket).requesterUser.isValid())
        return m_bar.clear();
    whenDone(m_api.ofTicket(m_ticket), this, [this, round = m_round](const Result<Page<Suggestion>> &page) {
        if (round != m_round || !page)
            return;
        const auto customer = std::find_if(page->items.cbegin(), page->items.cend(),
                                           [](const Suggestion &named) { return named.kind == SuggestionKind::Customer; });
        customer == page->items.cend() ? m_bar.clear() : m_bar.suggest(*customer);
    });
}

void SuggestionController::confirm(const Suggestion &suggestion)
{
    ++m_round;
    m_bar.setBusy(true);
    whenDone(m_api.confirm(suggestion), this, [this, ticket = suggestion.ticket](const Result<void> &done) { settled(ticket, done); });
}

void SuggestionController::dismiss(const Suggestion &suggestion)
{
    ++m_round;
    m_bar.setBusy(true);
    whenDone(m_api.dismiss(suggestion), this, [this, ticket = suggestion.ticket](const Result<void> &done) {
        settled(ticket, done);
        if (done && ticket == m_ticket)
            refresh(); // the mail may have named somebody else
    });
}

/// What a colleague has answered meanwhile is settled as well.
void SuggestionController::settled(TicketId ticket, const Result<void> &done)
{
    if (ticket != m_ticket)
        return;
    if (!done && done.error().code != "suggestion.unknown"_L1)
        return m_bar.showError(done.error());
    m_bar.clear();
}
