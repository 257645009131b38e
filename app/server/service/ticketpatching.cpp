// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/ticketpatching.h"

#include "models/domain/ticketrules.h"

using namespace Qt::StringLiterals;

namespace {

QStringList fieldsWhere(bool subject, bool status, bool priority, bool assignee, bool team, bool due)
{
    QStringList fields;
    const auto note = [&fields](const QString &field, bool applies) {
        if (applies)
            fields.append(field);
    };
    note(u"subject"_s, subject);
    note(u"status"_s, status);
    note(u"priority"_s, priority);
    note(u"assigneeId"_s, assignee);
    note(u"teamId"_s, team);
    note(u"dueAt"_s, due);
    return fields;
}

} // namespace

QStringList namedFields(const TicketPatch &patch)
{
    return fieldsWhere(patch.subject.has_value(), patch.status.has_value(), patch.priority.has_value(),
                       patch.assignee.has_value(), patch.team.has_value(), patch.dueAt.has_value());
}

Ticket patched(Ticket ticket, const TicketPatch &patch, qint64 now)
{
    ticket.subject = patch.subject.value_or(ticket.subject);
    ticket.priority = patch.priority.value_or(ticket.priority);
    ticket.assignee = patch.assignee.value_or(ticket.assignee);
    ticket.team = patch.team.value_or(ticket.team);
    ticket.dueAt = patch.dueAt.value_or(ticket.dueAt);
    setStatus(ticket, patch.status.value_or(statusAfterAssignment(ticket)), now);
    return ticket;
}

QStringList movedFields(const Ticket &before, const Ticket &after)
{
    return fieldsWhere(before.subject != after.subject, before.status != after.status, before.priority != after.priority,
                       before.assignee != after.assignee, before.team != after.team, before.dueAt != after.dueAt);
}
