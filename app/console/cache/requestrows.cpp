// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/cache/requestrows.h"

#include <algorithm>

void RequestRows::replace(const QList<Ticket> &tickets)
{
    if (tickets == m_tickets)
        return;
    emit aboutToReplace();
    m_tickets = tickets;
    emit replaced();
}

Ticket RequestRows::ticket(TicketId ticket) const
{
    const int position = positionOf(ticket);
    return position < 0 ? Ticket() : m_tickets.at(position);
}

TicketRow RequestRows::row(int position) const
{
    const Ticket &ticket = m_tickets.at(position);
    return {ticket.id, ticket.number, ticket.subject, ticket.requesterName, {}, ticket.status, ticket.priority, ticket.updatedAt, false};
}

int RequestRows::positionOf(TicketId ticket) const
{
    const auto found = std::find_if(m_tickets.begin(), m_tickets.end(), [ticket](const Ticket &one) { return one.id == ticket; });
    return found == m_tickets.end() ? -1 : int(found - m_tickets.begin());
}
