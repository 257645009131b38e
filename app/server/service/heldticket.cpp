// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/heldticket.h"

#include "app/server/store/ticketrepository.h"

using namespace Qt::StringLiterals;

Result<HeldTicket> holdTicket(Database &database, const Sight &sight, TicketId id)
{
    TicketRepository tickets(database);
    const auto fields = tickets.holdRevisions(id);
    if (!fields)
        return Failure(fields.error());
    const auto ticket = tickets.byId(id);
    if (!ticket)
        return Failure(ticket.error());
    if (!*fields || !*ticket || !sight.covers((*ticket)->team))
        return fail(Error::Kind::NotFound, u"ticket.unknown"_s);
    return HeldTicket{**ticket, **fields};
}
