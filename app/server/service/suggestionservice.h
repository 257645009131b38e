// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/service/caller.h"
#include "app/server/store/changelog.h"
#include "app/server/store/identityrepository.h"
#include "models/domain/result.h"
#include "models/domain/suggestion.h"

/// What agents do with the people whom a ticket's mail named.
class SuggestionService
{
public:
    SuggestionService(Database &database, const AccountSettings &settings, qint64 now)
        : m_database(database), m_settings(settings), m_now(now) {}

    Result<QList<Suggestion>> ofTicket(const Caller &caller, TicketId ticket) const; ///< NotFound "ticket.unknown"

    /// A suggested customer becomes the ticket's requester, with the mail that says so; one who was only copied becomes a
    /// contact. NotFound "suggestion.unknown"; Conflict "identity.clash" when the address has become a user's.
    Result<void> confirm(const Caller &caller, TicketId ticket, SuggestionId id);

    Result<void> dismiss(const Caller &caller, TicketId ticket, SuggestionId id);

private:
    Result<Suggestion> find(const Caller &caller, TicketId ticket, SuggestionId id) const;
    Result<Side> holdKeys(const Suggestion &suggestion);
    Result<void> settle(const Suggestion &suggestion, SuggestionState state);
    Result<ContactId> ensureContact(const Caller &caller, const Suggestion &suggestion);
    Result<void> makeRequester(const Caller &caller, ChangeLog &changes, const Suggestion &suggestion, ContactId contact);
    Result<void> audit(const QString &action, const Caller &caller, const Suggestion &suggestion);

    Database &m_database;
    const AccountSettings &m_settings;
    qint64 m_now;
};
