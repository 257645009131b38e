// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/message.h"
#include "models/domain/ticket.h"

#include <QJsonArray>
#include <QJsonObject>

/// Tickets and messages as the portal's templates want them.
namespace TicketView {

/// What a reply does to a finished one depends on how long it is finished \a now.
QJsonObject of(const Ticket &ticket, qint64 now, const QString &language);

/// \a reader: whose own messages are marked.
QJsonArray conversation(const QList<Message> &messages, ContactId reader, const QString &language);

}
