// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/cache/ticketviews.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 recent = 14LL * 24 * 60 * 60 * 1000;

bool isOpen(const Ticket &ticket)
{
    return ticket.status != TicketStatus::Solved && ticket.status != TicketStatus::Closed;
}

bool isMine(const Ticket &ticket, const Viewer &viewer)
{
    return viewer.user.isValid() && ticket.assignee == viewer.user;
}

}

const QStringList &ticketviews::keys()
{
    static const QStringList keys{u"mine"_s, u"unassigned"_s, u"my-team"_s, u"open"_s, u"waiting"_s, u"overdue"_s, u"solved"_s};
    return keys;
}

bool ticketviews::contains(const QString &view, const Ticket &ticket, const Viewer &viewer)
{
    if (view == "solved"_L1)
        return !isOpen(ticket) && ticket.solvedAt > viewer.now - recent;
    if (!isOpen(ticket))
        return false;
    if (view == "mine"_L1)
        return isMine(ticket, viewer);
    if (view == "unassigned"_L1)
        return !ticket.assignee.isValid();
    if (view == "my-team"_L1)
        return ticket.team.isValid() && viewer.teams.contains(ticket.team);
    if (view == "waiting"_L1)
        return isMine(ticket, viewer) && ticket.status != TicketStatus::Pending;
    if (view == "overdue"_L1)
        return ticket.dueAt > 0 && ticket.dueAt < viewer.now;
    return view == "open"_L1;
}

bool ticketviews::dependsOnTime(const QString &view)
{
    return view == "overdue"_L1 || view == "solved"_L1;
}
