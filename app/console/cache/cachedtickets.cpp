// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/cache/cachedtickets.h"

#include "app/console/cache/folding.h"

#include <cstdlib>

CachedTickets::CachedTickets(const Cache &cache, QObject *parent) : TicketSource(parent), m_cache(cache), m_rows(*this)
{
    connect(&cache, &Cache::loaded, this, &CachedTickets::rebuild);
    connect(&cache, &Cache::ticketChanged, this, [this](const Ticket *before, const Ticket *after) {
        m_rows.move(before ? std::optional(keyOf(*before)) : std::nullopt, wantedKey(after));
    });
    connect(&cache, &Cache::userChanged, this, [this](const User *before, const User *after) {
        if (before && after && before->name != after->name)
            m_rows.refreshAll();
    });
    connect(&cache, &Cache::contactChanged, this, [this](const Contact *before, const Contact *after) {
        if (before && after && before->name != after->name)
            m_rows.refreshAll();
    });
}

void CachedTickets::setViewer(const Viewer &viewer)
{
    m_viewer = viewer;
    rebuild();
}

void CachedTickets::setQuery(const TicketListQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_folded = folded(query.text.trimmed());
    rebuild();
}

void CachedTickets::setWaiting(const QSet<TicketId> &waiting)
{
    const auto touched = (m_waiting - waiting) + (waiting - m_waiting);
    m_waiting = waiting;
    for (const auto ticket : touched) {
        if (const int position = positionOf(ticket); position >= 0)
            emit changed(position, position);
    }
}

void CachedTickets::setNow(qint64 now)
{
    const auto before = m_viewer;
    m_viewer.now = now;
    if (!m_folded.isEmpty() || !ticketviews::dependsOnTime(m_query.view))
        return;
    for (const auto &ticket : m_cache.content().tickets) {
        const bool was = ticketviews::contains(m_query.view, ticket, before);
        const bool is = wants(ticket);
        if (was != is)
            m_rows.move(was ? std::optional(keyOf(ticket)) : std::nullopt, is ? std::optional(keyOf(ticket)) : std::nullopt);
    }
}

TicketRow CachedTickets::row(int position) const
{
    const auto ticket = m_cache.content().tickets.value(TicketId{std::abs(m_rows.at(position).id)});
    return {ticket.id,     ticket.number,   ticket.subject,   requesterOf(ticket), m_cache.content().users.value(ticket.assignee).name,
            ticket.status, ticket.priority, ticket.updatedAt, m_waiting.contains(ticket.id)};
}

int CachedTickets::positionOf(TicketId ticket) const
{
    const auto found = m_cache.content().tickets.constFind(ticket);
    return found == m_cache.content().tickets.cend() ? -1 : m_rows.positionOf(keyOf(*found));
}

void CachedTickets::rebuild()
{
    std::vector<Key> keys;
    for (const auto &ticket : m_cache.content().tickets) {
        if (wants(ticket))
            keys.push_back(keyOf(ticket));
    }
    m_rows.replace(std::move(keys));
}

bool CachedTickets::wants(const Ticket &ticket) const
{
    return m_folded.isEmpty() ? ticketviews::contains(m_query.view, ticket, m_viewer) : matchesText(ticket);
}

bool CachedTickets::matchesText(const Ticket &ticket) const
{
    return QString::number(ticket.number).startsWith(m_folded) || folded(ticket.subject).contains(m_folded)
        || folded(requesterOf(ticket)).contains(m_folded);
}

CachedTickets::Key CachedTickets::keyOf(const Ticket &ticket) const
{
    constexpr qint64 priorityWeight = 1LL << 56; // above any time in milliseconds
    switch (m_query.order) {
    case TicketOrder::RecentlyUpdated: return {-ticket.updatedAt, -ticket.id.value};
    case TicketOrder::LongestUntouched: return {ticket.updatedAt, ticket.id.value};
    case TicketOrder::Newest: return {-ticket.createdAt, -ticket.id.value};
    case TicketOrder::Oldest: return {ticket.createdAt, ticket.id.value};
    case TicketOrder::MostUrgent: return {-int(ticket.priority) * priorityWeight - ticket.updatedAt, -ticket.id.value};
    }
    return {};
}

std::optional<CachedTickets::Key> CachedTickets::wantedKey(const Ticket *ticket) const
{
    return ticket && wants(*ticket) ? std::optional(keyOf(*ticket)) : std::nullopt;
}

QString CachedTickets::requesterOf(const Ticket &ticket) const
{
    const auto &contacts = m_cache.content().contacts;
    const auto found = contacts.constFind(ticket.requester);
    return found == contacts.cend() ? ticket.requesterName : found->name;
}
