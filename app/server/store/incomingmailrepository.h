// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/store/sight.h"
#include "models/domain/change.h"
#include "models/domain/incomingmail.h"
#include "models/store/database.h"

/// Reads incoming mails as agents see them: the quarantine, and what a message came from.
class IncomingMailRepository
{
public:
    explicit IncomingMailRepository(Database &database) : m_database(database) {}

    /// The held ones, the newest first; those that name a ticket only for who may see it. "cursor.invalid" for a cursor of
    /// another list.
    Result<Page<IncomingMail>> quarantine(const Sight &sight, const QString &cursor, int limit) const;

    /// One that is held; nothing when there is none, or it is not for \a sight.
    Result<std::optional<IncomingMail>> held(const Sight &sight, MailInId id) const;

    /// The same, for who decides about it: nobody else does before this transaction ends.
    Result<bool> hold(MailInId id);

    /// The mail that \a message came from; nothing when it did not come by mail.
    Result<std::optional<IncomingMail>> ofMessage(TicketId ticket, MessageId message) const;

    Result<void> discard(MailInId id, qint64 now);

private:
    Database &m_database;
};
