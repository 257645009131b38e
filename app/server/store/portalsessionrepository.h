// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/emailkey.h"
#include "models/domain/ids.h"
#include "models/store/database.h"

/// What a portal sign-in is held against.
struct PortalSignIn {
    ContactId contact;
    QString hash;
};

/// A live portal session and whose it is.
struct PortalSession {
    qint64 row = 0;
    ContactId contact;
    QString name;
    QString address;
    QString language;
    OrganizationId sharing; ///< the organization, where its contacts see one another's tickets
};

/// How much stands open to the portal.
struct OpenDoors {
    qint64 sessions = 0;
    qint64 links = 0;
    qint64 invites = 0;
    qint64 proofs = 0;
    qint64 wishes = 0; ///< registrations and changes of address that are not proven yet

    bool operator==(const OpenDoors &) const = default;
};

/// Reads and writes proven addresses, portal passwords and portal sessions. Nothing it finds or writes is on a user's key.
class PortalSessionRepository
{
public:
    PortalSessionRepository(Database &database, qint64 now) : m_database(database), m_now(now) {}

    /// The contact who may sign in with \a key, or nothing.
    Result<std::optional<PortalSignIn>> signInOf(const EmailKey &key) const;

    Result<std::optional<PortalSession>> find(const QByteArray &tokenHash) const;

    Result<bool> isLive(qint64 session) const;

    /// The session's row and its key's, kept from changing until the transaction ends; false when it has ended.
    Result<bool> hold(qint64 session);

    /// What stands open through \a key.
    Result<OpenDoors> behind(const EmailKey &key) const;

    struct Fresh {
        QByteArray tokenHash;
        EmailKey key;
        ContactId contact;
        QString passwordHash; ///< must be the contact's now
        QString source;
        qint64 expiresAt = 0;
    };

    /// The new row; nothing when the key or the contact may not sign in, or the password is another by now.
    Result<std::optional<qint64>> insert(const Fresh &session);

    /// \a key is proven to be \a contact's; false when it is on another side, or not the contact's.
    Result<bool> prove(const EmailKey &key, ContactId contact);
    Result<bool> hasPassword(ContactId contact) const;
    Result<void> setPassword(ContactId contact, const QString &hash);

    Result<bool> end(const QByteArray &tokenHash);
    Result<qint64> endOfContact(ContactId contact);
    Result<void> removeExpired();

    /// Takes the proof of \a key back; its sessions fall with it, and the contact's password with its last proof.
    Result<void> disprove(const EmailKey &key);

private:
    Database &m_database;
    qint64 m_now;
};
