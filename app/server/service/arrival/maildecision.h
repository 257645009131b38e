// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/service/arrival/arrivingmail.h"
#include "app/server/store/changelog.h"

/// Decides one mail that came in, from its first bound to the message it becomes. Part of a transaction.
class MailDecision
{
public:
    MailDecision(Database &database, const AccountSettings &settings, ChangeLog &changes, qint64 now)
        : m_database(database), m_settings(settings), m_changes(changes), m_now(now), m_own(settings.mail.from) {}

    /// What becomes of \a mail; its path is complete then.
    Result<MailOutcome> decide(ArrivingMail &mail);

private:
    /// An outcome ends the decision; nothing lets it go on.
    using Verdict = Result<std::optional<MailOutcome>>;

    Result<void> findSender(ArrivingMail &mail);
    Result<void> findThread(ArrivingMail &mail);
    Verdict checkBounds(ArrivingMail &mail);
    Verdict readReport(ArrivingMail &mail);
    Verdict checkSender(ArrivingMail &mail);
    Verdict checkLoop(ArrivingMail &mail);
    Verdict checkLimits(ArrivingMail &mail);
    Verdict checkForeignToken(ArrivingMail &mail);
    Verdict checkMachine(ArrivingMail &mail);
    Verdict checkStanding(ArrivingMail &mail);
    Verdict checkBlock(ArrivingMail &mail);
    Result<MailOutcome> deliver(ArrivingMail &mail);

    Database &m_database;
    const AccountSettings &m_settings;
    ChangeLog &m_changes;
    qint64 m_now;
    OwnAddresses m_own;
    std::optional<Ticket> m_ticket; ///< the one that the mail is proven to belong to
};
