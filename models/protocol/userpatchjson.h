// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/user.h"
#include "models/protocol/jsonnode.h"
#include "models/protocol/jsonwriter.h"

namespace protocol {

/// {"name", "role", "teamIds", "seesAllTickets", "language", "state"}, only what is to change.
void write(JsonWriter &json, const UserPatch &patch);

/// "user.name-missing", "user.name-too-long" (200), "user.language-too-long" (20), "user.state-unknown",
/// "user.teams-too-many".
Result<UserPatch> readUserPatch(const QByteArray &body);

/// The teams a user is to be in: "user.teams-too-many" (200).
QList<TeamId> readWantedTeams(const JsonNode &json);

/// {"name"}: "team.name-missing", "team.name-too-long" (200).
Result<QString> readTeamName(const QByteArray &body);

}
