// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/caller.h"
#include "app/server/store/changelog.h"
#include "app/server/store/portalsessionrepository.h"

/// Shuts what stands open to the portal through an address, or for a contact, for good. Part of the transaction of
/// whatever makes it necessary.
class PortalDoors
{
public:
    PortalDoors(Database &database, ChangeLog &changes, const Caller &caller, qint64 now)
        : m_database(database), m_changes(changes), m_caller(caller), m_now(now) {}

    /// The proof of \a key, its sessions, links and invites, and the wishes of those who have proven nothing yet; the password
    /// with the contact's last proof.
    Result<void> close(const EmailKey &key, ContactId contact, const QString &reason);

    /// Everything of \a contact, who owns \a keys.
    Result<void> closeAll(ContactId contact, const QList<EmailKey> &keys, const QString &reason);

    /// Every session, link and invite of \a contact, and a change of address under way; proofs and password stay.
    Result<void> raiseEpoch(ContactId contact, const QString &reason);

private:
    Result<void> tellInvites(const Result<QList<InviteId>> &revoked);
    Result<void> audit(ContactId contact, const QString &reason, const OpenDoors &ended);

    Database &m_database;
    ChangeLog &m_changes;
    const Caller &m_caller;
    qint64 m_now;
};
