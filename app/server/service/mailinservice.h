// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/store/mailinrepository.h"

/// What happened to a mail at the door.
enum class MailArrived {
    Kept,
    Known,     ///< this very mail of this very source is here already, by its number and its bytes
    Duplicate, ///< another source, or the same mailbox under a new number, brought the same bytes
};

/// Keeps what comes in, hands it out to be decided, and notes what became of it.
class MailInService
{
public:
    MailInService(Database &database, qint64 now) : m_database(database), m_now(now) {}

    /// Keeps \a mail and its bytes, once: after this has been committed the source may forget it.
    Result<MailArrived> keep(const ArrivedMail &mail);

    /// The next mail to decide; nobody else gets it before \a leaseEnd.
    Result<std::optional<StoredMail>> take(qint64 leaseEnd);

    /// After a start, where no other process uses the database: what was in hand is free again.
    Result<void> endLeases();

    using Decide = std::function<Result<void>(Database &database, qint64 now)>;

    /// Runs \a decide, which settles the mail, in one transaction. Does nothing when somebody else has settled it since it
    /// was taken. Broken "mail.not-settled" when it still waits afterwards.
    Result<void> decide(const StoredMail &mail, const Decide &decide);

    Result<void> retry(const StoredMail &mail, qint64 at, const QString &error, bool counts);

    /// Nothing more to try: the mail waits for a person, who reads \a reason and \a detail.
    Result<void> quarantine(const StoredMail &mail, const QString &reason, const QString &detail);

private:
    Result<MailArrived> keepNew(ArrivedMail mail, const QByteArray &sha256);

    Database &m_database;
    qint64 m_now;
};
