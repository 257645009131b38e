// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/ticketrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void setStatus(Ticket &ticket, TicketStatus status, qint64 now)
{
    const bool wasDone = ticket.status == TicketStatus::Solved || ticket.status == TicketStatus::Closed;
    const bool isDone = status == TicketStatus::Solved || status == TicketStatus::Closed;
    if (!isDone)
        ticket.solvedAt = 0;
    else if (!wasDone || ticket.solvedAt == 0)
        ticket.solvedAt = now;
    ticket.status = status;
}

TicketStatus statusAfterAssignment(const Ticket &ticket)
{
    const bool taken = ticket.status == TicketStatus::New && ticket.assignee.isValid();
    return taken ? TicketStatus::Open : ticket.status;
}

TicketStatus statusAfterAgentReply(std::optional<TicketStatus> chosen)
{
    return chosen.value_or(TicketStatus::Pending);
}

std::optional<TicketStatus> statusAfterCustomerReply(const Ticket &ticket, qint64 now)
{
    if (ticket.status == TicketStatus::Closed)
        return std::nullopt;
    if (ticket.status == TicketStatus::Solved && now - ticket.solvedAt > solvedPeriod)
        return std::nullopt;
    return TicketStatus::Open;
}

Result<void> checkTag(const QString &tag)
{
    const QString field = u"/tag"_s;
    if (tag.trimmed().isEmpty())
        return failInvalid(field, u"ticket.tag-missing"_s);
    if (tag.size() > 50)
        return failInvalid(field, u"ticket.tag-too-long"_s);
    const bool controls = std::any_of(tag.begin(), tag.end(), [](QChar character) { return character.category() == QChar::Other_Control; });
    if (controls || tag != tag.trimmed())
        return failInvalid(field, u"ticket.tag-characters"_s);
    return {};
}
