// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/api/ownrequestapi.h"

#include "app/console/api/paging.h"
#include "models/protocol/messagejson.h"
#include "models/protocol/ticketjson.h"

using namespace Qt::StringLiterals;

QFuture<Result<Page<Ticket>>> OwnRequestApi::list()
{
    return m_client.call<Page<Ticket>>(piece(u"/me/requests"_s, {}),
                                       [](const QByteArray &body) { return protocol::readTicketPage(body); });
}

QFuture<Result<Page<Message>>> OwnRequestApi::messages(TicketId ticket, const QString &next)
{
    return m_client.call<Page<Message>>(piece(u"/me/requests/%1/messages"_s.arg(ticket.value), next),
                                        [](const QByteArray &body) { return protocol::readMessagePage(body); });
}
