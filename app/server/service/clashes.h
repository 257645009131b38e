// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/caller.h"
#include "app/server/store/changelog.h"
#include "models/domain/emailkey.h"

/// Opens and resolves clashes in the transaction of the claim that makes or ends them.
class Clashes
{
public:
    Clashes(Database &database, ChangeLog &changes, const Caller &caller, qint64 now)
        : m_database(database), m_changes(changes), m_caller(caller), m_now(now) {}

    Result<void> open(const EmailKey &key, const QString &address, UserId user, ContactId contact);
    Result<void> resolve(const EmailKey &key, const QString &resolution);

    /// The user and the contact are one person, and that is known from the start (B9).
    Result<void> accept(const EmailKey &key);

private:
    Result<void> tell(const QString &action, ClashId clash, const EmailKey &key);

    Database &m_database;
    ChangeLog &m_changes;
    const Caller &m_caller;
    qint64 m_now;
};
