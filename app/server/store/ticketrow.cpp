// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/ticketrow.h"

Ticket ticketOf(const Row &row)
{
    Ticket ticket;
    ticket.id = row.id<TicketId>(0);
    ticket.number = row.integer(1);
    ticket.subject = row.text(2);
    ticket.status = TicketStatus(row.integer(3));
    ticket.priority = Priority(row.integer(4));
    ticket.requester = row.id<ContactId>(5);
    ticket.requesterUser = row.id<UserId>(6);
    ticket.requesterName = row.text(7);
    ticket.assignee = row.id<UserId>(8);
    ticket.team = row.id<TeamId>(9);
    ticket.organization = row.id<OrganizationId>(10);
    if (!row.isNull(11)) {
        ticket.tags = row.text(11).split(u'\n');
        ticket.tags.sort();
    }
    ticket.channel = Channel(row.integer(12));
    ticket.dueAt = row.integer(13);
    ticket.createdAt = row.integer(14);
    ticket.updatedAt = row.integer(15);
    ticket.solvedAt = row.integer(16);
    ticket.revision = row.integer(17);
    ticket.requesterAddress = row.text(18);
    return ticket;
}
