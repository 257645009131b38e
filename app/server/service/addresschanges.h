// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/store/addresseerepository.h"
#include "app/server/store/changelog.h"
#include "app/server/store/portalrequestrepository.h"
#include "models/domain/emailkey.h"
#include "models/domain/result.h"

/// A contact's change of the address that opens the portal, asked for in the portal or in the console: nothing changes before
/// the new mailbox is proven.
class AddressChanges
{
public:
    AddressChanges(Database &database, ChangeLog &changes, const AccountSettings &settings, qint64 now)
        : m_database(database), m_changes(changes), m_settings(settings), m_now(now) {}

    /// Part of the transaction that resolves what was \a asked. The old address is told in any case. The new one gets the link
    /// that proves it within a day, or, where it is a user's or another contact's, the truth.
    Result<void> open(const PortalRequest &asked);

    /// Part of a transaction: an address that opened the portal was taken from its contact in the console, and is told so.
    Result<void> tellLeft(const PortalRequest &left);

private:
    Result<bool> hold(const EmailKey &key, const PortalRequest &asked);
    Result<bool> isWanted(const PortalRequest &asked) const;
    Result<void> put(const EmailKey &key, const PortalRequest &asked, const Addressee &contact);
    Result<void> tell(const QString &letter, const EmailKey &key, const Addressee &whose, const PortalRequest &asked);

    Database &m_database;
    ChangeLog &m_changes;
    const AccountSettings &m_settings;
    qint64 m_now;
};
