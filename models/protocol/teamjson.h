// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/protocol/pagejson.h"

namespace protocol {

void write(JsonWriter &json, const Team &team);
Team readTeam(const JsonNode &json);
Result<Team> readTeam(const QByteArray &body);
Result<Page<Team>> readTeamPage(const QByteArray &body);

}
