// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/service/caller.h"
#include "app/server/store/addresschangerepository.h"
#include "models/domain/awaitedaddress.h"
#include "models/domain/contact.h"
#include "models/domain/result.h"

/// What users do with a contact's change of address that waits for the proof of the new mailbox. Every user may look and send
/// the link again; only a supervisor does without the proof.
class AwaitedAddresses
{
public:
    AwaitedAddresses(Database &database, const AccountSettings &settings, qint64 now)
        : m_database(database), m_settings(settings), m_now(now) {}

    /// One or none. NotFound "contact.unknown", Gone "contact.erased".
    Result<QList<AwaitedAddress>> ofContact(ContactId contact) const;

    /// A fresh link to \a address; the older one is dead. NotFound "address-change.unknown" when that address waits for nothing;
    /// Conflict "identity.clash" when it has become a user's; Limited "address-change.limited" after some within the hour.
    Result<void> sendAgain(const Caller &caller, ContactId contact, const QString &address);

    /// \a address takes the place of the old one now, unproven, as if the supervisor had typed it. Forbidden
    /// "contact.not-allowed"; else as ContactService::change.
    Result<SavedContact> useNow(const Caller &caller, ContactId contact, const QString &address);

private:
    Result<PendingAddress> awaited(ContactId contact, const QString &address) const;
    Result<void> renew(const PendingAddress &awaited);
    Result<void> audit(const QString &action, const Caller &caller, const PendingAddress &awaited);

    Database &m_database;
    const AccountSettings &m_settings;
    qint64 m_now;
};
