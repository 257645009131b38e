// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/apiclient.h"
#include "models/domain/change.h"
#include "models/domain/incomingmail.h"

/// Calls about mail that is held, and about where messages came from.
class QuarantineApi
{
public:
    explicit QuarantineApi(ApiClient &client) : m_client(client) {}

    QFuture<Result<Page<IncomingMail>>> list(const QString &next = {});
    QFuture<Result<IncomingMail>> mail(MailInId id);

    /// The ticket it went to. \a ticket: where to put it; invalid: wherever it belongs by itself.
    QFuture<Result<TicketId>> accept(MailInId id, TicketId ticket);
    QFuture<Result<void>> discard(MailInId id);

    QFuture<Result<IncomingMail>> arrivalOf(TicketId ticket, MessageId message);
    QFuture<Result<QByteArray>> sourceOf(TicketId ticket, MessageId message);

private:
    ApiClient &m_client;
};
