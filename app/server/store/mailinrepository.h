// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/store/database.h"

#include <QJsonArray>

enum class MailInState { Received, Decided, Quarantined, Discarded, Duplicate };

/// A mail at the door, with where it came from.
struct ArrivedMail {
    QString source;    ///< "pipe", or a mailbox: "user@host/INBOX"
    QString sourceKey; ///< the spool file's name, or UIDVALIDITY.UID
    QString recipient; ///< of the envelope; empty: not told
    QString messageId; ///< without angle brackets; empty: none
    QByteArray bytes;
};

/// A mail that is kept: everything about it but its bytes, which RawMailRepository has.
struct StoredMail {
    MailInId id;
    QString source;
    QString sourceKey;
    QByteArray sha256;
    qint64 size = 0;
    QString messageId;
    QString recipient;
    MailInId twin; ///< an earlier mail of the same Message-ID whose bytes were others
    qint64 receivedAt = 0;
    int attempts = 0; ///< to decide it, this one included
};

/// What became of a mail, and by which steps.
struct MailOutcome {
    MailInState state = MailInState::Decided;
    QString reason;    ///< "mail.bounce", "mail.undecidable"; may be empty when decided
    TicketId ticket;   ///< the ticket it opened or went to
    MessageId message; ///< the message it became
    QJsonArray path;   ///< the steps of the decision, in order
};

/// Reads and writes the table mail_in. Bound to one connection, so to one thread.
class MailInRepository
{
public:
    explicit MailInRepository(Database &database) : m_database(database) {}

    /// Writes \a mail as a new row of \a state. Nothing when its source is there already.
    Result<std::optional<MailInId>> insertOnce(const ArrivedMail &mail, const QByteArray &sha256, MailInState state, MailInId twin,
                                               qint64 now);

    /// The hash of what \a source brought as \a sourceKey before; nothing when it brought nothing.
    Result<std::optional<QByteArray>> hashOf(const QString &source, const QString &sourceKey) const;

    /// The earliest mail of the same bytes as \a mail that counts as the same one: it has a Message-ID, or came from the
    /// same mailbox, whose numbers began anew.
    Result<MailInId> sameAs(const ArrivedMail &mail, const QByteArray &sha256) const;

    /// The earliest mail of that Message-ID; invalid when there is none.
    Result<MailInId> firstOf(const QString &messageId) const;

    /// The next mail to decide, which nobody else gets before \a leaseEnd.
    Result<std::optional<StoredMail>> take(qint64 now, qint64 leaseEnd);

    /// Makes every waiting mail due at once: nobody else is at work on this database.
    Result<void> endLeases(qint64 now);

    /// Whether \a id still waits to be decided; nobody else decides it before this transaction ends.
    Result<bool> hold(MailInId id);

    Result<void> settle(MailInId id, const MailOutcome &outcome, qint64 now);

    /// Leaves it waiting. \a counts: whether this was one of its attempts.
    Result<void> retry(MailInId id, qint64 at, const QString &error, bool counts);

    /// Nothing when there is no such mail.
    Result<std::optional<StoredMail>> byId(MailInId id) const;

private:
    Database &m_database;
};
