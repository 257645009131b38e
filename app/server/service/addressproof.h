// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/caller.h"
#include "app/server/store/addresschangerepository.h"
#include "app/server/store/changelog.h"

/// The button of a change of address was pressed, so the new mailbox is the contact's: it takes the old address's place, and
/// whatever stood open through the old one ends. The password stays.
class AddressProof
{
public:
    AddressProof(Database &database, qint64 now) : m_database(database), m_now(now) {}

    /// On the writer. Gone "portal.link-dead" for any link that is no live change of address, or whose address became a user's
    /// or another contact's.
    Result<void> take(const QString &code, const QString &source);

private:
    Result<PendingAddress> held(const QByteArray &hash);
    Result<void> claim(const PendingAddress &change);
    Result<void> leaveOld(ChangeLog &changes, const PendingAddress &change, const Caller &nobody);
    Result<void> record(ChangeLog &changes, const PendingAddress &change, const QString &source);

    Database &m_database;
    qint64 m_now;
};
