// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/portalaccess.h"
#include "app/server/store/changelog.h"
#include "app/server/store/portaltokenrepository.h"

/// Sets a contact's password through a redeemed link, in one transaction. What the contact had open before ends.
class PortalPassword
{
public:
    PortalPassword(Database &database, ChangeLog &changes, qint64 now) : m_database(database), m_changes(changes), m_now(now) {}

    /// The hash of the cookie that the visitor is signed in with from now on is \a sessionHash.
    Result<void> set(const QByteArray &grantHash, const QString &hash, const QByteArray &sessionHash, qint64 sessionEnd,
                     const QString &source);

private:
    Result<PortalToken> heldToken(const QByteArray &grantHash);
    Result<void> prove(const PortalToken &token);
    Result<void> endOlderDoors(const PortalToken &token);

    Database &m_database;
    ChangeLog &m_changes;
    qint64 m_now;
};
