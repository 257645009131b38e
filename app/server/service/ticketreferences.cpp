// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/ticketreferences.h"

#include "app/server/store/contactrepository.h"
#include "app/server/store/teamrepository.h"
#include "app/server/store/userrepository.h"

using namespace Qt::StringLiterals;

Result<void> TicketReferences::checkRequester(const Ticket &ticket) const
{
    const auto contact = ContactRepository(m_database, m_now).byId(ticket.requester);
    if (!contact)
        return Failure(contact.error());
    if (!*contact)
        return failInvalid(u"/requesterId"_s, u"ticket.requester-unknown"_s);
    return {};
}

Result<void> TicketReferences::holdAssignee(UserId assignee) const
{
    if (!assignee.isValid())
        return {};
    const auto isActive = UserRepository(m_database).holdIfActive(assignee);
    if (!isActive)
        return Failure(isActive.error());
    if (!*isActive)
        return failInvalid(u"/assigneeId"_s, u"ticket.assignee-unknown"_s);
    return {};
}

Result<void> TicketReferences::checkTeam(const Ticket &ticket) const
{
    if (!ticket.team.isValid())
        return {};
    const auto teams = TeamRepository(m_database).byIds({ticket.team});
    if (!teams)
        return Failure(teams.error());
    if (teams->isEmpty())
        return failInvalid(u"/teamId"_s, u"ticket.team-unknown"_s);
    return {};
}
