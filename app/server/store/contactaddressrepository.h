// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/contact.h"
#include "models/domain/emailkey.h"
#include "models/store/database.h"

/// A contact's claim of a key.
struct ContactAddress {
    ContactEmailId id;
    EmailKey key;
    QString address;
    bool primary = false;
    ContactId contact;
};

/// Reads and writes the addresses of contacts.
class ContactAddressRepository
{
public:
    explicit ContactAddressRepository(Database &database) : m_database(database) {}

    /// The primary one first.
    Result<QHash<ContactId, QList<ContactEmail>>> emailsOf(const QList<ContactId> &contacts) const;

    /// The primary one first.
    Result<QList<ContactAddress>> ofContact(ContactId contact) const;

    /// The claim of \a key, or nothing.
    Result<std::optional<ContactAddress>> claiming(const EmailKey &key) const;

    Result<void> insert(const ContactAddress &address, qint64 now);
    Result<void> respell(ContactEmailId id, const QString &address);
    Result<void> remove(ContactEmailId id);

    /// The one address that counts as primary from now on.
    Result<void> setPrimary(ContactId contact, const EmailKey &key);

    Result<void> setVerified(const EmailKey &key, qint64 now);
    Result<void> setUnverified(const EmailKey &key); ///< the mailbox may have a new owner

private:
    Database &m_database;
};
