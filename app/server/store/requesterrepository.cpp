// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/requesterrepository.h"

Result<Requester> RequesterRepository::ofTicket(TicketId ticket) const
{
    const auto requester = m_database.first(
        "SELECT COALESCE(c.name, u.name, ''), COALESCE(ca.address, ua.address, t.requester_address, ''),"
        " COALESCE(c.language, u.language, ''), t.requester_user_id FROM ticket t"
        " LEFT JOIN contact c ON c.id = t.requester_contact_id"
        " LEFT JOIN contact_address ca ON ca.contact_id = c.id AND ca.is_primary = 1"
        " LEFT JOIN account_user u ON u.id = t.requester_user_id"
        " LEFT JOIN user_address ua ON ua.user_id = u.id AND ua.state = 'current' WHERE t.id = ?",
        {ticket}, [](const Row &row) { return Requester{row.text(0), row.text(1), row.text(2), row.id<UserId>(3)}; });
    if (!requester)
        return Failure(requester.error());
    return requester->value_or(Requester{});
}
