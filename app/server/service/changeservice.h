// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/caller.h"
#include "app/server/store/changerepository.h"

/// Tells a caller what has changed since a number, as far as the caller may see it.
class ChangeService
{
public:
    ChangeService(Database &database, qint64 now) : m_database(database), m_now(now) {}

    /// The number to start from: nothing committed later will be missed.
    Result<qint64> head() const;

    /// Several changes of one thing are merged into the last. Gone "changes.expired" when \a since is older than the
    /// log or newer than its head; `scopeChanged` when the caller's own role or teams may have moved since.
    Result<ChangePage> since(const Caller &caller, qint64 since, int limit) const;

private:
    Database &m_database;
    qint64 m_now;
};
