// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/store/fieldrevisions.h"
#include "app/server/store/sight.h"
#include "models/domain/ticket.h"

/// A ticket as it is now; nobody else changes it before this transaction ends.
struct HeldTicket {
    Ticket ticket;
    FieldRevisions fields;
};

/// NotFound "ticket.unknown" also where \a sight does not reach.
Result<HeldTicket> holdTicket(Database &database, const Sight &sight, TicketId id);
