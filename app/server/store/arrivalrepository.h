// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/emailkey.h"
#include "models/domain/ids.h"
#include "models/store/database.h"

/// What was read of a mail that came in.
struct ArrivalRow {
    MailInId mail;
    EmailKey sender; ///< empty: not known
    QString senderName;
    QString from;
    QString to;
    QString subject;
    QStringList addressed; ///< the keys of To and Cc
    QString preview;
};

/// An earlier incoming mail that became part of a ticket.
struct EarlierMail {
    TicketId ticket;
    EmailKey sender;
    QStringList addressed;
};

/// Reads and writes the table mail_arrival, beside the rows of mail_in.
class ArrivalRepository
{
public:
    explicit ArrivalRepository(Database &database) : m_database(database) {}

    /// Mails are decided one at a time, also by several servers: until this transaction ends.
    Result<void> takeTurn();

    /// In the place of what was read of it before.
    Result<void> put(const ArrivalRow &row, qint64 now);

    Result<qint64> countOfSender(const EmailKey &sender, qint64 since) const;
    Result<qint64> countOfTicket(TicketId ticket, qint64 since) const;

    /// The mail with that Message-ID that became part of a ticket; nothing when there is none.
    Result<std::optional<EarlierMail>> byMessageId(const QString &messageId) const;

    /// The Message-ID of the last mail that \a sender wrote to \a ticket; empty when there is none.
    Result<QString> lastMessageIdOf(TicketId ticket, const EmailKey &sender) const;

private:
    Database &m_database;
};
