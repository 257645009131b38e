// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/emailkey.h"
#include "models/domain/ids.h"

/// Customer: a colleague wrote in, and this is probably whom it is about. Copy: somebody who was copied.
enum class SuggestionKind { Customer, Copy };
enum class SuggestionState { Open, Confirmed, Dismissed };

/// Somebody whom a ticket's mail names and who has no part in the ticket.
struct Suggestion {
    SuggestionId id;
    TicketId ticket;
    SuggestionKind kind = SuggestionKind::Copy;
    EmailKey key;
    QString address; ///< as written
    QString name;
};
