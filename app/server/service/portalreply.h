// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/portalaccess.h"
#include "models/domain/ticket.h"

/// A signed-in customer's answer to a ticket, in one transaction in which the address cannot become a user's.
/// As CustomerTickets::reply, and SignedOut "portal.signed-out" when it has become one already.
Result<Ticket> replyFromPortal(Database &database, qint64 now, const PortalVisitor &visitor, TicketId ticket, const QString &text);
