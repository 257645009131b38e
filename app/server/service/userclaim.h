// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/service/caller.h"
#include "app/server/store/changelog.h"
#include "app/server/store/contactaddressrepository.h"

/// Makes a key a user's: from the commit on, nothing that was given to a contact on that key works any more. Part of a
/// transaction; prepare() before any user's row is locked, then insert().
class UserClaim
{
public:
    UserClaim(Database &database, const AccountSettings &settings, ChangeLog &changes, const Caller &caller, qint64 now)
        : m_database(database), m_settings(settings), m_changes(changes), m_caller(caller), m_now(now) {}

    /// Holds \a key and shuts the portal's doors. Conflict "user.email-taken" with extra "userId", unless it is \a owner's
    /// own; "identity.confirmation-needed" with extra "contactId" and "wouldEnd" (see Consequences), unless \a confirmed; Invalid
    /// "user.email-is-channel", "user.email-not-for-sign-in" on "/email".
    Result<void> prepare(const EmailKey &key, bool confirmed, UserId owner = {});

    /// The contact who has the key too; valid after prepare().
    ContactId contact() const { return m_contact ? m_contact->contact : ContactId(); }

    /// \a user's current address from now on. A contact's makes a clash, an accepted one where \a isLinked.
    Result<void> insert(UserId user, const QString &address, bool isLinked = false);

private:
    Result<void> checkOwner(UserId owner);
    Result<void> confirm() const;
    Result<void> tellAddressee();
    Result<void> openClash(UserId user, bool isLinked);

    Database &m_database;
    const AccountSettings &m_settings;
    ChangeLog &m_changes;
    const Caller &m_caller;
    qint64 m_now;
    EmailKey m_key;
    UserAddressId m_own; ///< the owner's own former address, to be current again
    std::optional<ContactAddress> m_contact;
};
