// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/api/ticketapi.h"

#include "app/console/api/paging.h"
#include "models/protocol/messagejson.h"
#include "models/protocol/ticketjson.h"

using namespace Qt::StringLiterals;

QFuture<Result<Page<Ticket>>> TicketApi::list(const QString &next)
{
    return m_client.call<Page<Ticket>>(piece(u"/tickets"_s, next),
                                       [](const QByteArray &body) { return protocol::readTicketPage(body); });
}

QFuture<Result<Page<Message>>> TicketApi::messages(TicketId ticket, const QString &next)
{
    return m_client.call<Page<Message>>(piece(u"/tickets/%1/messages"_s.arg(ticket.value), next),
                                        [](const QByteArray &body) { return protocol::readMessagePage(body); });
}

QFuture<Result<Message>> TicketApi::promote(TicketId ticket, MessageId note)
{
    return m_client.call<Message>(ApiRequest::post(u"/tickets/%1/messages/%2/promotion"_s.arg(ticket.value).arg(note.value), {}),
                                  [](const QByteArray &body) { return protocol::readMessage(body); });
}

ApiRequest TicketApi::creating(const TicketDraft &draft)
{
    return ApiRequest::post(u"/tickets"_s, protocol::write(draft));
}

ApiRequest TicketApi::changing(TicketId ticket, qint64 revision, const TicketPatch &patch)
{
    return ApiRequest::patch(u"/tickets/%1"_s.arg(ticket.value), revision, protocol::write(patch));
}

ApiRequest TicketApi::answering(TicketId ticket, const ReplyDraft &draft)
{
    return ApiRequest::post(u"/tickets/%1/messages"_s.arg(ticket.value), protocol::write(draft));
}
