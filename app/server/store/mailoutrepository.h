// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/store/maildraft.h"
#include "models/store/database.h"

/// A row of the mail queue on its way out.
struct QueuedMail {
    qint64 id = 0;
    QString messageId; ///< without angle brackets and host: the sender's host follows when it is written
    MailDraft draft;
    int attempts = 0; ///< this one included
    qint64 createdAt = 0;
};

/// A mail that went out, as an answer or a bounce finds it.
struct SentMail {
    qint64 id = 0;
    QString templateName;
    QString toAddress;
    TicketId ticket;
    InviteId invite;
    MessageId message;
};

/// Reads and writes the table mail_out. Bound to one connection, so to one thread.
class MailOutRepository
{
public:
    explicit MailOutRepository(Database &database) : m_database(database) {}

    /// Writes \a draft as a row, to be sent as soon as the transaction is through. Its new message id.
    Result<QString> queue(const MailDraft &draft, qint64 now);

    /// The next row that is due, which is not due again before \a leaseEnd: two senders never take the same one,
    /// and a sender that dies keeps it no longer than that.
    Result<std::optional<QueuedMail>> take(qint64 now, qint64 leaseEnd);

    /// When the next row is due; nothing when none waits.
    Result<std::optional<qint64>> nextDue();

    /// Marks the row and empties its data, which may hold a secret.
    Result<void> sent(qint64 id, qint64 now);

    Result<void> retry(qint64 id, qint64 at, const QString &error);

    /// Gives up on the row, and empties its data like sent().
    Result<void> failed(qint64 id, const QString &error);

    /// The mail with that message id, without angle brackets and host; nothing when it is none of ours.
    Result<std::optional<SentMail>> byMessageId(const QString &messageId) const;

    /// How many mails of that template a ticket has caused since \a moment.
    Result<qint64> countOf(const QString &templateName, TicketId ticket, qint64 moment) const;

    /// The recipient's mail server gave the mail back. The first bounce counts.
    Result<bool> bounced(qint64 id, qint64 now, const QString &reason);

private:
    Database &m_database;
};
