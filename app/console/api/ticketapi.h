// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/apiclient.h"
#include "models/domain/change.h"

/// Calls about tickets and their messages. Writing goes through the outbox, which sends what is prepared here.
class TicketApi
{
public:
    explicit TicketApi(ApiClient &client) : m_client(client) {}

    /// The next piece of the list; \a next as the piece before gave it, empty for the first.
    QFuture<Result<Page<Ticket>>> list(const QString &next = {});
    QFuture<Result<Page<Message>>> messages(TicketId ticket, const QString &next = {});

    /// The reply that the note becomes.
    QFuture<Result<Message>> promote(TicketId ticket, MessageId note);

    static ApiRequest creating(const TicketDraft &draft);
    static ApiRequest changing(TicketId ticket, qint64 revision, const TicketPatch &patch);
    static ApiRequest answering(TicketId ticket, const ReplyDraft &draft);

private:
    ApiClient &m_client;
};
