// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/contact.h"
#include "models/domain/emailkey.h"
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

    Result<InviteId> insert(const Invite &invite, qint64 tokenRow, UserId by);

    /// Moves a waiting invite on; false when it had come to its end already.
    Result<bool> move(InviteId invite, InviteState state, const QString &reason = {});

    /// The invite that \a tokenRow is the link of, moved on; nothing when it is none that waits.
    Result<std::optional<InviteId>> moveOfToken(qint64 tokenRow, InviteState state);

    /// The waiting invites that went through \a key, or to \a contact, and are revoked now.
    Result<QList<InviteId>> revokeOfKey(const EmailKey &key, const QString &reason);
    Result<QList<InviteId>> revokeOfContact(ContactId contact, const QString &reason);

    Result<std::optional<qint64>> tokenOf(InviteId invite) const;

private:
    Database &m_database;
    qint64 m_now;
};
