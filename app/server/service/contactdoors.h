// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/caller.h"
#include "app/server/store/changelog.h"
#include "app/server/store/contactaddressrepository.h"

/// Every way that one contact has into the portal. Part of a transaction: hold() before the contact's row is locked, shut()
/// after.
class ContactDoors
{
public:
    ContactDoors(Database &database, ChangeLog &changes, const Caller &caller, qint64 now)
        : m_database(database), m_changes(changes), m_caller(caller), m_now(now) {}

    /// Locks the keys of \a contact.
    Result<void> hold(ContactId contact);

    /// For good: proofs, password, sessions, links and invites. Stale "contact.stale" when the addresses moved since hold().
    Result<void> shut(const QString &reason);

    const QList<ContactAddress> &addresses() const { return m_addresses; }

private:
    Database &m_database;
    ChangeLog &m_changes;
    const Caller &m_caller;
    qint64 m_now;
    ContactId m_contact;
    QList<ContactAddress> m_addresses;
};
