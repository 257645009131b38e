// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/message.h"
#include "models/domain/ticket.h"
#include "models/store/database.h"

/// Reads and writes the cached tickets and their messages.
class TicketRecords
{
public:
    explicit TicketRecords(Database &database) : m_database(database) {}

    Result<QList<Ticket>> all() const;
    Result<void> put(const Ticket &ticket);
    Result<void> remove(TicketId ticket); ///< with its messages

    Result<QList<Message>> messages(TicketId ticket) const;
    Result<void> put(const Message &message);
    Result<void> remove(MessageId message);

    /// Whether the whole conversation of \a ticket is here.
    Result<bool> isComplete(TicketId ticket) const;
    Result<void> setComplete(TicketId ticket);
    Result<void> forgetComplete();

private:
    Database &m_database;
};
