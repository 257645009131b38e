// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/store/changelog.h"
#include "models/domain/ids.h"

/// Which teams' tickets a reader may see; tickets of no team are seen by every user.
struct Sight {
    bool everything = true;
    QList<TeamId> teams;

    bool covers(Scope scope) const
    {
        return scope && (everything || *scope == everyone || teams.contains(TeamId{*scope}));
    }
    bool covers(TeamId team) const { return covers(Scope(team.value)); }
};
