// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/api/quarantineapi.h"

#include "app/console/api/paging.h"
#include "models/protocol/incomingmailjson.h"

using namespace Qt::StringLiterals;

namespace {

Result<IncomingMail> readMail(const QByteArray &body)
{
    return protocol::readIncomingMail(body);
}

QString pathOf(TicketId ticket, MessageId message)
{
    return u"/tickets/%1/messages/%2"_s.arg(ticket.value).arg(message.value);
}

}

QFuture<Result<Page<IncomingMail>>> QuarantineApi::list(const QString &next)
{
    return m_client.call<Page<IncomingMail>>(piece(u"/quarantine"_s, next),
                                             [](const QByteArray &body) { return protocol::readIncomingMailPage(body); });
}

QFuture<Result<IncomingMail>> QuarantineApi::mail(MailInId id)
{
    return m_client.call<IncomingMail>(ApiRequest::get(u"/quarantine/%1"_s.arg(id.value)), readMail);
}

QFuture<Result<TicketId>> QuarantineApi::accept(MailInId id, TicketId ticket)
{
    return m_client.call<TicketId>(ApiRequest::post(u"/quarantine/%1/accept"_s.arg(id.value), protocol::writeMailAcceptance(ticket)),
                                   [](const QByteArray &body) { return protocol::readAcceptedMail(body); });
}

QFuture<Result<void>> QuarantineApi::discard(MailInId id)
{
    return m_client.call(ApiRequest::post(u"/quarantine/%1/discard"_s.arg(id.value), {}));
}

QFuture<Result<IncomingMail>> QuarantineApi::arrivalOf(TicketId ticket, MessageId message)
{
    return m_client.call<IncomingMail>(ApiRequest::get(pathOf(ticket, message) + u"/arrival"_s), readMail);
}

QFuture<Result<QByteArray>> QuarantineApi::sourceOf(TicketId ticket, MessageId message)
{
    return m_client.call<QByteArray>(ApiRequest::get(pathOf(ticket, message) + u"/source"_s),
                                     [](const QByteArray &body) { return Result<QByteArray>(body); });
}
