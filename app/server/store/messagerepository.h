// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"
#include "models/domain/message.h"
#include "models/store/database.h"

using MessageIds = QList<MessageId>;

/// A piece of one conversation, the oldest first.
struct MessageQuery {
    TicketId ticket;
    bool notesToo = false; ///< never for a customer
    QString cursor;
    int limit = 50;
};

/// A message and the team whose ticket it belongs to.
struct TeamMessage {
    Message message;
    TeamId team;
};

/// Reads and writes the messages of tickets. Bound to one connection, so to one thread.
class MessageRepository
{
public:
    explicit MessageRepository(Database &database) : m_database(database) {}

    /// The messages of \a ids, in that order; ids no longer there are left out.
    Result<QList<TeamMessage>> withTeams(const MessageIds &ids) const;

    Result<Page<Message>> page(const MessageQuery &query) const;

    Result<MessageIds> idsOf(TicketId ticket) const;

    /// Writes \a message as a new row.
    Result<MessageId> insert(const Message &message);

    /// From possible to done, under the next revision; whether it was possible.
    Result<bool> promote(MessageId id);

private:
    Database &m_database;
};
