// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/apiclient.h"
#include "models/domain/change.h"

/// Calls about the tickets where the person signed in is the requester.
class OwnRequestApi
{
public:
    explicit OwnRequestApi(ApiClient &client) : m_client(client) {}

    QFuture<Result<Page<Ticket>>> list();
    QFuture<Result<Page<Message>>> messages(TicketId ticket, const QString &next = {});

private:
    ApiClient &m_client;
};
