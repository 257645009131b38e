// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/store/changelog.h"
#include "app/server/store/fieldrevisions.h"
#include "models/domain/message.h"
#include "models/domain/ticket.h"

/// The steps that every change of a ticket is made of: row, field revisions, change numbers. Lives for one transaction.
class TicketWriter
{
public:
    TicketWriter(Database &database, ChangeLog &changes, qint64 now)
        : m_database(database), m_changes(changes), m_now(now) {}

    /// \a ticket as a new row under the next number.
    Result<Ticket> create(Ticket ticket, TicketId follows = {});

    /// \a message as a new row of \a ticket.
    Result<Message> add(const Ticket &ticket, Message message);

    /// \a after in the place of \a before, under the next revision. \a alsoMoved: fields beside the columns.
    Result<Ticket> save(const Ticket &before, Ticket after, FieldRevisions fields, const QStringList &alsoMoved = {});

private:
    Result<void> recordMessages(const Ticket &before, const Ticket &after);

    Database &m_database;
    ChangeLog &m_changes;
    qint64 m_now;
};
