// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ticket.h"
#include "models/store/database.h"

/// The columns of a whole ticket and where they come from; conditions on t (ticket) and c (contact) may follow.
inline constexpr QByteArrayView ticketColumns =
    "t.id, t.number, t.subject, t.status, t.priority, t.requester_contact_id, t.requester_user_id,"
    " COALESCE(c.name, u.name, t.requester_address, ''), t.assignee_id, t.team_id, c.organization_id,"
    " (SELECT {concat}(tag, '\n') FROM ticket_tag WHERE ticket_id = t.id), t.channel, t.due_at, t.created_at,"
    " t.updated_at, t.solved_at, t.revision, t.requester_address";

inline constexpr QByteArrayView ticketJoins = " LEFT JOIN contact c ON c.id = t.requester_contact_id"
                                              " LEFT JOIN account_user u ON u.id = t.requester_user_id";

/// The present row of a query of ticketColumns.
Ticket ticketOf(const Row &row);
