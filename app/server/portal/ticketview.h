// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/message.h"
#include "models/domain/ticket.h"

#include <QJsonArray>
#include <QJsonObject>

/// Tickets and messages as the portal's templates want them.
namespace TicketView {

QJsonObject of(const Ticket &ticket, const QString &language);

/// \a reader: whose own messages are marked.
QJsonArray conversation(const QList<Message> &messages, ContactId reader, const QString &language);

}
