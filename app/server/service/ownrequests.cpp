// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/ownrequests.h"

#include "app/server/store/messagerepository.h"
#include "app/server/store/ticketlist.h"

using namespace Qt::StringLiterals;

static Ticket asCustomersSee(const Ticket &ticket)
{
    Ticket seen;
    seen.id = ticket.id;
    seen.number = ticket.number;
    seen.subject = ticket.subject;
    seen.status = ticket.status;
    seen.priority = Priority::Normal;
    seen.requester = ticket.requester;
    seen.requesterUser = ticket.requesterUser;
    seen.requesterName = ticket.requesterName;
    seen.channel = ticket.channel;
    seen.createdAt = ticket.createdAt;
    seen.updatedAt = ticket.updatedAt;
    seen.solvedAt = ticket.solvedAt;
    seen.revision = ticket.revision;
    return seen;
}

Result<Page<Ticket>> OwnRequests::page(const Caller &caller, const QString &cursor, int limit) const
{
    return TicketList(m_database).requestedBy(caller.user, cursor, limit).transform([](Page<Ticket> page) {
        for (Ticket &ticket : page.items)
            ticket = asCustomersSee(ticket);
        return page;
    });
}

Result<Page<Message>> OwnRequests::messages(const Caller &caller, TicketId ticket, const QString &cursor, int limit) const
{
    const auto own = TicketList(m_database).isRequestedBy(ticket, caller.user);
    if (!own)
        return Failure(own.error());
    if (!*own)
        return fail(Error::Kind::NotFound, u"ticket.unknown"_s);
    return MessageRepository(m_database).page({ticket, false, cursor, limit});
}
