// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/contact.h"
#include "models/store/database.h"

/// Reads and writes the history of invites. \a now decides what has expired.
class InviteRepository
{
public:
    InviteRepository(Database &database, qint64 now) : m_database(database), m_now(now) {}

    /// The invites of \a ids, in that order; ids no longer there are left out.
    Result<QList<Invite>> byIds(const QList<InviteId> &ids) const;

    /// The newest first.
    Result<QList<Invite>> ofContact(ContactId contact) const;

private:
    Database &m_database;
    qint64 m_now;
};
