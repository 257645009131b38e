// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/emailkey.h"
#include "models/domain/ids.h"
#include "models/domain/suggestion.h"
#include "models/store/database.h"

/// Reads and writes the table ticket_suggestion.
class SuggestionRepository
{
public:
    explicit SuggestionRepository(Database &database) : m_database(database) {}

    /// Does nothing where that key was suggested for the ticket before.
    Result<void> suggest(const Suggestion &suggestion, qint64 now);

    /// The open ones, the oldest first.
    Result<QList<Suggestion>> ofTicket(TicketId ticket) const;

    /// The open one, whose row stays locked; nothing when it is not there or not open.
    Result<std::optional<Suggestion>> byId(SuggestionId id) const;
    Result<std::optional<Suggestion>> hold(SuggestionId id);

    Result<void> settle(SuggestionId id, SuggestionState state);

private:
    Database &m_database;
};
