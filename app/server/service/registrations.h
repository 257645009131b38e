// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/service/caller.h"
#include "app/server/store/portalrequestrepository.h"
#include "app/server/store/registrationrepository.h"
#include "models/domain/result.h"

/// Strangers who want to be contacts. Until the mailbox is proven, a registration claims nothing and is shown nowhere.
class Registrations
{
public:
    Registrations(Database &database, const AccountSettings &settings, qint64 now)
        : m_database(database), m_settings(settings), m_now(now) {}

    /// Part of a transaction that holds \a key, which nobody claims: the row and the mail with the link that proves the
    /// mailbox within a day; an older one of the key ends. An address that looks like a user's waits for a supervisor first.
    Result<void> open(const PortalRequest &asked, const EmailKey &key);

    /// Those that wait for a supervisor, the oldest first. Supervisors only: Forbidden "registration.not-allowed".
    Result<QList<HeldRegistration>> held(const Caller &caller) const;

    /// Lets a held one go on: mails the link that proves the mailbox within a day. Forbidden as above; NotFound
    /// "registration.unknown" when it is not held (any more).
    Result<void> approve(const Caller &caller, qint64 registration);

    /// Refuses a held one; nobody is told. As above.
    Result<void> refuse(const Caller &caller, qint64 registration);

private:
    Result<bool> looksLikeUsers(const EmailKey &key) const;
    Result<void> audit(const QString &action, qint64 registration, const QString &source, UserId actor = {});

    Database &m_database;
    const AccountSettings &m_settings;
    qint64 m_now;
};
