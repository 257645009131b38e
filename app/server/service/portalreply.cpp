// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/portalreply.h"

#include "app/server/service/customertickets.h"
#include "models/store/database.h"

Result<Ticket> replyFromPortal(Database &database, qint64 now, const PortalVisitor &visitor, TicketId ticket, const QString &text)
{
    return database.transaction([&]() -> Result<Ticket> {
        if (const auto held = PortalAccess(database, now).hold(visitor); !held)
            return Failure(held.error());
        return CustomerTickets(database, now).reply({visitor.contact, visitor.name, visitor.organization}, ticket, text);
    });
}
