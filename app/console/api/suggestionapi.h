// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/apiclient.h"
#include "models/domain/change.h"
#include "models/domain/suggestion.h"

/// Calls about the people whom a ticket's mail named.
class SuggestionApi
{
public:
    explicit SuggestionApi(ApiClient &client) : m_client(client) {}

    QFuture<Result<Page<Suggestion>>> ofTicket(TicketId ticket); ///< the open ones, the oldest first
    QFuture<Result<void>> confirm(const Suggestion &suggestion);
    QFuture<Result<void>> dismiss(const Suggestion &suggestion);

private:
    QFuture<Result<void>> settle(const Suggestion &suggestion, const QString &act);

    ApiClient &m_client;
};
