// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/emailkey.h"
#include "models/domain/ids.h"
#include "models/store/database.h"

enum class TokenPurpose { Invite, Password, Access, Address };

/// A link that may be redeemed now, and whose it is.
struct PortalToken {
    qint64 row = 0;
    TokenPurpose purpose = TokenPurpose::Access;
    EmailKey key;
    ContactId contact;
    QString name;
    QString address;
    QString language;
    TicketId ticket;
    qint64 expiresAt = 0;
    bool hasPassword = false; ///< the contact can sign in by password
};

/// Reads and writes the links into the portal and the browsers that are bound to them. What it finds is alive: not expired,
/// on an address that is still the contact's and no user's.
class PortalTokenRepository
{
public:
    PortalTokenRepository(Database &database, qint64 now) : m_database(database), m_now(now) {}

    struct Fresh {
        QByteArray hash;
        TokenPurpose purpose;
        EmailKey key;
        ContactId contact;
        TicketId ticket;
        qint64 expiresAt = 0;
    };

    /// The new row; nothing when the key is not on the contacts' side or not \a token's contact's.
    Result<std::optional<qint64>> insert(const Fresh &token);

    Result<std::optional<PortalToken>> find(const QByteArray &hash) const;
    Result<std::optional<PortalToken>> findByGrant(const QByteArray &grantHash) const;

    Result<void> setOpened(qint64 token);
    Result<void> insertGrant(const QByteArray &hash, qint64 token, qint64 expiresAt);

    Result<void> end(qint64 token);
    Result<qint64> endOfKey(const EmailKey &key);
    Result<qint64> endOfContact(ContactId contact);
    Result<qint64> endOfContactButAccess(ContactId contact);
    Result<qint64> endOfContact(ContactId contact, TokenPurpose purpose, TicketId ticket);

    Result<void> removeExpired();

private:
    Database &m_database;
    qint64 m_now;
};
