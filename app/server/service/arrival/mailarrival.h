// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/service/arrival/arrivingmail.h"

/// Decides the mails that came in, each in one transaction with everything that follows from it, and keeps the way it took.
class MailArrival
{
public:
    MailArrival(Database &database, const AccountSettings &settings, qint64 now)
        : m_database(database), m_settings(settings), m_now(now) {}

    /// Settles \a mail. A mail with a problem is put in quarantine for it.
    Result<void> decide(const StoredMail &mail, const ParsedMail &parsed);

    /// Decides a held mail once more with its hold lifted. Conflict "mail.no-sender" when it names nobody and \a acceptance no
    /// ticket; NotFound "ticket.unknown".
    Result<MailOutcome> accept(const StoredMail &mail, const ParsedMail &parsed, const MailAcceptance &acceptance);

private:
    Result<MailOutcome> settle(ArrivingMail mail);
    Result<void> remember(const ArrivingMail &mail, const MailOutcome &outcome);
    Result<void> audit(const ArrivingMail &mail, const MailOutcome &outcome);

    Database &m_database;
    const AccountSettings &m_settings;
    qint64 m_now;
};
