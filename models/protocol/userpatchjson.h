// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/user.h"
#include "models/protocol/jsonnode.h"
#include "models/protocol/jsonwriter.h"

namespace protocol {

/// {"name", "role", "teamIds", "seesAllTickets", "language", "state", "release", "confirm"}, only what is to change.
void write(JsonWriter &json, const UserPatch &patch);

/// "user.name-missing", "user.name-too-long" (200), "user.language-too-long" (20), "user.state-unknown",
/// "user.teams-too-many".
Result<UserPatch> readUserPatch(const QByteArray &body);

/// The teams a user is to be in: "user.teams-too-many" (200).
QList<TeamId> readWantedTeams(const JsonNode &json);

/// {"heirId", "confirm"}, or nothing at all: without "heirId" none was chosen, null leaves the tickets to nobody.
void write(JsonWriter &json, const UserDeletion &deletion);
Result<UserDeletion> readUserDeletion(const QByteArray &body);

/// {"email", "password", "confirm"}: the codes of readUserDraft for the address, "password.missing".
void write(JsonWriter &json, const AddressChange &change);
Result<AddressChange> readAddressChange(const QByteArray &body);

/// {"confirm"}, or nothing at all.
Result<bool> readConfirmation(const QByteArray &body);

/// {"name"}: "team.name-missing", "team.name-too-long" (200).
QByteArray writeTeamName(const QString &name);
Result<QString> readTeamName(const QByteArray &body);

}
