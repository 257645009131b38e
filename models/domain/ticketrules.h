// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/ticket.h"

/// How long a customer's reply opens a solved ticket again, and after how much silence it is closed.
inline constexpr qint64 solvedPeriod = 14LL * 24 * 60 * 60 * 1000;

/// Sets the status, and when the ticket was solved.
void setStatus(Ticket &ticket, TicketStatus status, qint64 now);

/// A new ticket is open once it is assigned.
TicketStatus statusAfterAssignment(const Ticket &ticket);

/// Pending, unless the agent chose another.
TicketStatus statusAfterAgentReply(std::optional<TicketStatus> chosen);

/// Open, or nothing where the reply belongs into a follow-up ticket: closed, or solved too long ago.
std::optional<TicketStatus> statusAfterCustomerReply(const Ticket &ticket, qint64 now);

/// Invalid "ticket.tag-missing", "ticket.tag-too-long" (50) or "ticket.tag-characters" (controls, blanks at the ends).
Result<void> checkTag(const QString &tag);
