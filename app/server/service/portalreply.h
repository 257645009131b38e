// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/portalaccess.h"
#include "models/domain/ticket.h"

/// A signed-in customer's answer to a ticket, in one transaction in which the address cannot become a user's: the number of
/// the ticket it went into. The same text from the same shown form, \a form, is posted once, however often it is sent.
/// As CustomerTickets::reply, and SignedOut "portal.signed-out" when the address has become a user's already.
Result<qint64> replyFromPortal(Database &database, qint64 now, const PortalVisitor &visitor, TicketId ticket, const QString &text,
                               const QString &form);
