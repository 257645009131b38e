// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/apirequest.h"
#include "models/domain/ids.h"

/// What an entry of the outbox will do.
enum class OutboxKind { Message, Ticket, Patch };

/// A prepared call that will be made, once, as soon as the server can be reached.
struct OutboxEntry {
    qint64 id = 0;
    OutboxKind kind = OutboxKind::Message;
    TicketId ticket; ///< entries of one ticket are sent in order; invalid for a new ticket
    ApiRequest request;
    QString failed; ///< the code of the error that ended it; empty: it still waits
    qint64 createdAt = 0;
};
