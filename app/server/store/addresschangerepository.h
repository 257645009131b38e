// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/emailkey.h"
#include "models/domain/ids.h"
#include "models/store/database.h"

/// A contact's wish for another address, until its mailbox is proven.
struct PendingAddress {
    ContactId contact;
    QByteArray hash;
    EmailKey key;
    QString address;
    EmailKey replaces; ///< the address that goes when this one comes
    qint64 expiresAt = 0;
    qint64 createdAt = 0; ///< put() takes the moment of the repository
};

/// Reads and writes the changes of address under way: one for each contact, claiming nothing.
class AddressChangeRepository
{
public:
    AddressChangeRepository(Database &database, qint64 now) : m_database(database), m_now(now) {}

    /// In the place of an older one of the contact's.
    Result<void> put(const PendingAddress &change);

    Result<std::optional<PendingAddress>> find(const QByteArray &hash) const;
    Result<std::optional<PendingAddress>> ofContact(ContactId contact) const;

    /// The contact's live one gets another link; its age stays. Whether there was one.
    Result<bool> renew(ContactId contact, const QByteArray &hash, qint64 expiresAt);

    Result<qint64> removeOfContact(ContactId contact);
    Result<void> removeExpired();

private:
    Database &m_database;
    qint64 m_now;
};
