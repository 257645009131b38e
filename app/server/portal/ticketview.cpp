// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/portal/ticketview.h"

#include "app/server/portal/portalpage.h"
#include "models/domain/ticketrules.h"
#include "models/protocol/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

static QJsonArray filesOf(const Message &message, const QString &language)
{
    const QLocale locale(language);
    QJsonArray list;
    for (const Attachment &file : message.attachments)
        list.append(QJsonObject{{u"id"_s, file.id.value},
                                {u"name"_s, file.name},
                                {u"size"_s, locale.formattedDataSize(file.size, 1, QLocale::DataSizeTraditionalFormat)}});
    return list;
}

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
            {u"hasFiles"_s, !message.attachments.isEmpty()},
            {u"files"_s, filesOf(message, language)},
        });
    }
    return list;
}

}
