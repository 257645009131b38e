// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ticket.h"

/// The fields \a patch names, as the wire calls them.
QStringList namedFields(const TicketPatch &patch);

/// \a ticket with \a patch applied; assigning a new ticket opens it.
Ticket patched(Ticket ticket, const TicketPatch &patch, qint64 now);

/// The patchable fields in which \a before and \a after differ.
QStringList movedFields(const Ticket &before, const Ticket &after);
