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

Result<void> TicketReferences::checkAssignee(const Ticket &ticket) const
{
    if (!ticket.assignee.isValid())
        return {};
    const auto user = UserRepository(m_database).byId(ticket.assignee);
    if (!user)
        return Failure(user.error());
    if (!*user || (*user)->state != UserState::Active)
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
