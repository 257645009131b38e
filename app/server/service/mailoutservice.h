// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/mail/mailmessage.h"
#include "app/server/store/mailoutrepository.h"

/// Hands out the mails that are due and notes what became of them, on the row and on the invite it may carry.
class MailOutService
{
public:
    MailOutService(Database &database, qint64 now) : m_database(database), m_now(now) {}

    /// The next mail that is due and may still be sent; nobody else gets it before \a leaseEnd. A mail whose secret
    /// link has died since it was written is given up here: its address became a user's ("identity.became-user"),
    /// or its invite ended ("invite.over"); likewise a notification of a user who has left ("user.inactive").
    Result<std::optional<QueuedMail>> take(qint64 leaseEnd);

    /// What goes with \a mail. Broken "content.damaged" rather than half of it.
    Result<QList<MailFile>> filesOf(const QueuedMail &mail) const;

    Result<void> sent(const QueuedMail &mail);
    Result<void> deferred(const QueuedMail &mail, qint64 until, const QString &reason);
    Result<void> failed(const QueuedMail &mail, const QString &reason);

private:
    Result<QString> reasonNotToSend(const QueuedMail &mail) const;
    Result<QString> reasonNotToUser(UserId id, const QString &address) const;

    Database &m_database;
    qint64 m_now;
};
