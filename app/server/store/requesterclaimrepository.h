// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/emailkey.h"
#include "models/domain/ids.h"
#include "models/store/database.h"

/// Reads and writes the table requester_claim. What it finds has not expired.
class RequesterClaimRepository
{
public:
    RequesterClaimRepository(Database &database, qint64 now) : m_database(database), m_now(now) {}

    struct Claim {
        QByteArray hash;
        EmailKey key;
        QString address;
        TicketId ticket;
        qint64 expiresAt = 0;
    };

    Result<void> insert(const Claim &claim);
    Result<std::optional<Claim>> find(const QByteArray &hash) const;
    Result<void> end(const QByteArray &hash);
    Result<qint64> endOfContact(ContactId contact); ///< on whichever address of the contact
    Result<void> removeExpired();

private:
    Database &m_database;
    qint64 m_now;
};
