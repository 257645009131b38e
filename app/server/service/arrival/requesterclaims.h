// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/portallinks.h"
#include "app/server/store/changelog.h"

/// Lets whoever reads an unproven address's mailbox become the requester of the ticket that was opened in its name.
class RequesterClaims
{
public:
    RequesterClaims(Database &database, qint64 now) : m_database(database), m_now(now) {}

    /// A link that makes the holder of \a address the requester, and then shows the ticket like any access link. Nothing when the
    /// address is no customer's or cannot sign in.
    Result<std::optional<PortalLink>> issue(TicketId ticket, const QString &address, const AccountSettings &settings);

    /// Turns the claim behind \a hash into an access link of the contact, who is made where there is none. Does nothing for any
    /// other hash, and where the address has become a user's. Part of a transaction that holds no row yet.
    Result<void> redeem(ChangeLog &changes, const QByteArray &hash);

private:
    Result<bool> makeRequester(ChangeLog &changes, TicketId ticket, const EmailKey &key, ContactId contact);

    Database &m_database;
    qint64 m_now;
};
