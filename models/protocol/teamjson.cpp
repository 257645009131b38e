// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/teamjson.h"

namespace protocol {

void write(JsonWriter &json, const Team &team)
{
    json.openObject().member("id", team.id).member("name", team.name).member("revision", team.revision).closeObject();
}

Team readTeam(const JsonNode &json)
{
    return {json["id"].required().id<TeamId>(), json["name"].text(), json["revision"].integer()};
}

Result<Team> readTeam(const QByteArray &body)
{
    return readAnswer(body, [](const JsonNode &json) { return readTeam(json); });
}

Result<Page<Team>> readTeamPage(const QByteArray &body)
{
    return readPage(body, [](const JsonNode &json) { return readTeam(json); });
}

}
