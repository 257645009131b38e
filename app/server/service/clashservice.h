// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/caller.h"
#include "app/server/store/changelog.h"
#include "app/server/store/clashrepository.h"

/// The list of clashes, which every user may read and supervisors work through. Opening and resolving is not done here: it
/// comes with the claims (see Clashes).
class ClashService
{
public:
    ClashService(Database &database, qint64 now) : m_database(database), m_now(now) {}

    Result<Page<Clash>> page(const ClashQuery &query) const; ///< the newest first
    Result<Clash> clash(ClashId id) const;                   ///< NotFound "clash.unknown"

    /// Accepts, opens again, gives to somebody. Forbidden "clash.not-allowed"; Conflict "clash.over" for a resolved one;
    /// Invalid "clash.owner-unknown" on "/ownerId"; Stale "clash.stale".
    Result<Clash> change(const Caller &caller, ClashId id, qint64 revision, const ClashPatch &patch);

private:
    Result<void> checkOwner(UserId owner) const;
    Result<void> tell(const Caller &caller, const Clash &before, const Clash &after);

    Database &m_database;
    qint64 m_now;
};
