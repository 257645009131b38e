// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/ticketwriter.h"

#include "app/server/service/ticketpatching.h"
#include "app/server/store/messagerepository.h"
#include "app/server/store/ticketrepository.h"

static Scope scopeOf(const Ticket &ticket)
{
    return ticket.team.value;
}

Result<Ticket> TicketWriter::create(Ticket ticket, TicketId follows)
{
    TicketRepository tickets(m_database);
    const auto number = tickets.nextNumber();
    if (!number)
        return Failure(number.error());

    ticket.number = *number;
    ticket.createdAt = m_now;
    ticket.updatedAt = m_now;
    const auto id = tickets.insert(ticket, follows);
    if (!id)
        return Failure(id.error());
    m_changes.record(EntityKind::Ticket, id->value, std::nullopt, scopeOf(ticket));

    ticket.id = *id;
    ticket.revision = 1;
    return ticket;
}

Result<Message> TicketWriter::add(const Ticket &ticket, Message message)
{
    message.ticket = ticket.id;
    message.createdAt = m_now;
    const auto id = MessageRepository(m_database).insert(message);
    if (!id)
        return Failure(id.error());
    m_changes.record(EntityKind::Message, id->value, std::nullopt, scopeOf(ticket));

    message.id = *id;
    message.revision = 1;
    return message;
}

Result<Ticket> TicketWriter::save(const Ticket &before, Ticket after, FieldRevisions fields, const QStringList &alsoMoved)
{
    after.revision = before.revision + 1;
    after.updatedAt = m_now;
    fields.move(movedFields(before, after) + alsoMoved, after.revision);

    if (const auto saved = TicketRepository(m_database).update(after, fields); !saved)
        return Failure(saved.error());
    m_changes.record(EntityKind::Ticket, after.id.value, scopeOf(before), scopeOf(after));

    if (before.team != after.team) {
        if (const auto recorded = recordMessages(before, after); !recorded)
            return Failure(recorded.error());
    }
    return after;
}

/// A conversation is seen by those who see its ticket, so it moves with it.
Result<void> TicketWriter::recordMessages(const Ticket &before, const Ticket &after)
{
    const auto messages = MessageRepository(m_database).idsOf(after.id);
    if (!messages)
        return Failure(messages.error());
    for (const MessageId id : *messages)
        m_changes.record(EntityKind::Message, id.value, scopeOf(before), scopeOf(after));
    return {};
}
