// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ticket.h"
#include "models/items/ticketsource.h"

/// The person's own requests as the server last told them, the last touched first. Not of the cache: as an agent one may
/// not see all of them, and as a requester one sees less of each.
class RequestRows : public TicketSource
{
    Q_OBJECT
public:
    using TicketSource::TicketSource;

    void replace(const QList<Ticket> &tickets);
    Ticket ticket(TicketId ticket) const;

    int count() const override { return int(m_tickets.size()); }
    TicketRow row(int position) const override;
    int positionOf(TicketId ticket) const override;

private:
    QList<Ticket> m_tickets;
};
