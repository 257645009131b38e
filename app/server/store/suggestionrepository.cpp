// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/suggestionrepository.h"

using namespace Qt::StringLiterals;

namespace {

Suggestion readRow(const Row &row)
{
    return {row.id<SuggestionId>(0), row.id<TicketId>(1),
            row.text(2) == u"customer"_s ? SuggestionKind::Customer : SuggestionKind::Copy,
            EmailKey::stored(row.text(3)), row.text(4), row.text(5)};
}

}

Result<void> SuggestionRepository::suggest(const Suggestion &suggestion, qint64 now)
{
    return m_database
        .execute("INSERT INTO ticket_suggestion (ticket_id, kind, key, address, name, created_at) VALUES (?, ?, ?, ?, ?, ?)"
                 " ON CONFLICT (ticket_id, key) DO NOTHING",
                 {suggestion.ticket, suggestion.kind == SuggestionKind::Customer ? u"customer"_s : u"copy"_s, suggestion.key.value(),
                  suggestion.address, suggestion.name, now})
        .transform([](qint64) {});
}

Result<QList<Suggestion>> SuggestionRepository::ofTicket(TicketId ticket) const
{
    return m_database.list("SELECT id, ticket_id, kind, key, address, name FROM ticket_suggestion"
                           " WHERE ticket_id = ? AND state = 'open' ORDER BY id",
                           {ticket}, readRow);
}

Result<std::optional<Suggestion>> SuggestionRepository::byId(SuggestionId id) const
{
    return m_database.first("SELECT id, ticket_id, kind, key, address, name FROM ticket_suggestion WHERE id = ? AND state = 'open'",
                            {id}, readRow);
}

Result<std::optional<Suggestion>> SuggestionRepository::hold(SuggestionId id)
{
    return m_database.first("SELECT id, ticket_id, kind, key, address, name FROM ticket_suggestion"
                            " WHERE id = ? AND state = 'open' {forUpdate}",
                            {id}, readRow);
}

Result<void> SuggestionRepository::settle(SuggestionId id, SuggestionState state)
{
    return m_database
        .execute("UPDATE ticket_suggestion SET state = ? WHERE id = ?",
                 {state == SuggestionState::Confirmed ? u"confirmed"_s : u"dismissed"_s, id})
        .transform([](qint64) {});
}
