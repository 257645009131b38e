// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/portal/ticketview.h"

#include "app/server/portal/portalpage.h"
#include "models/domain/ticketrules.h"
#include "models/protocol/words.h"

using namespace Qt::StringLiterals;

namespace TicketView {

QJsonObject of(const Ticket &ticket, qint64 now, const QString &language)
{
    const QString status = QString::fromLatin1(protocol::word(ticket.status));
    const bool isFinished = ticket.status == TicketStatus::Solved || ticket.status == TicketStatus::Closed;
    const bool isReopened = isFinished && statusAfterCustomerReply(ticket, now).has_value();
    return {
        {u"number"_s, ticket.number},
        {u"subject"_s, ticket.subject},
        {u"status"_s, status},
        {u"statusText"_s, u"status."_s + status},
        {u"isFinished"_s, isFinished},
        {u"isFollowed"_s, isFinished && !isReopened},
        {u"isReopened"_s, isReopened},
        {u"updated"_s, shownTime(ticket.updatedAt, language)},
        {u"created"_s, shownTime(ticket.createdAt, language)},
    };
}

QJsonArray conversation(const QList<Message> &messages, ContactId reader, const QString &language)
{
    QJsonArray list;
    for (const Message &message : messages) {
        const bool isCustomer = message.authorKind == AuthorKind::Contact;
        list.append(QJsonObject{
            {u"id"_s, message.id.value},
            {u"author"_s, message.authorName},
            {u"isOwn"_s, isCustomer && message.authorId == reader.value},
            {u"isCustomer"_s, isCustomer},
            {u"time"_s, shownTime(message.createdAt, language)},
            {u"html"_s, message.html},
            {u"text"_s, message.text},
        });
    }
    return list;
}

}
