// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/emailkey.h"
#include "models/domain/registration.h"
#include "models/store/database.h"

/// A visitor's unproven wish to be a contact.
struct Registration {
    qint64 id = 0;
    QByteArray hash;
    EmailKey key;
    QString address;
    QString name;
    QString language;
    bool held = false; ///< waits for a supervisor; its link works for nobody
    qint64 expiresAt = 0;
    qint64 createdAt = 0;
};

/// Reads and writes registrations, which claim nothing.
class RegistrationRepository
{
public:
    RegistrationRepository(Database &database, qint64 now) : m_database(database), m_now(now) {}

    Result<qint64> insert(const Registration &registration);

    /// The live one whose link has \a hash; never a held one.
    Result<std::optional<Registration>> find(const QByteArray &hash) const;

    /// Those that wait for a supervisor, the oldest first, each with the user whose address it looks like.
    Result<QList<HeldRegistration>> held() const;

    /// Of a held one: the link with \a hash works until \a expiresAt from now on. Nothing when it is not held (any more).
    Result<std::optional<Registration>> release(qint64 id, const QByteArray &hash, qint64 expiresAt);

    Result<bool> removeHeld(qint64 id);
    Result<void> remove(qint64 id);
    Result<void> removeOfKey(const EmailKey &key);

    /// Of the contact's addresses.
    Result<void> removeOfContact(ContactId contact);
    Result<void> removeExpired();

private:
    Result<void> nameUser(HeldRegistration &held) const;

    Database &m_database;
    qint64 m_now;
};
