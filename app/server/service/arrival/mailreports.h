// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/arrival/arrivingmail.h"
#include "app/server/store/changelog.h"
#include "app/server/store/mailoutrepository.h"

/// Reads what mail servers report: a bounce finds the mail it is about, by the address it comes back to or the message id it
/// names, and is noted on it, on its invite and in its ticket. None of it is answered.
class MailReports
{
public:
    MailReports(Database &database, ChangeLog &changes, const OwnAddresses &own, qint64 now)
        : m_database(database), m_changes(changes), m_own(own), m_now(now) {}

    /// Nothing when \a mail is no report.
    Result<std::optional<MailOutcome>> read(ArrivingMail &mail);

private:
    Result<std::optional<MailOutcome>> readDelivery(ArrivingMail &mail);
    Result<std::optional<SentMail>> bouncedMail(const ArrivingMail &mail) const;
    Result<void> failInvite(InviteId invite);
    Result<MailOutcome> noteInTicket(const ArrivingMail &mail, const SentMail &sent);

    Database &m_database;
    ChangeLog &m_changes;
    const OwnAddresses &m_own;
    qint64 m_now;
};
