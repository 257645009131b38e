// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/userpatchjson.h"

#include "models/protocol/boundedtext.h"
#include "models/protocol/jsonreader.h"

using namespace Qt::StringLiterals;

namespace protocol {

constexpr qsizetype mostTeams = 200;

static UserState readState(const JsonNode &json)
{
    const auto state = json.word(UserState::Active);
    if (state != UserState::Active && state != UserState::Deactivated)
        json.refuse(u"user.state-unknown"_s);
    return state;
}

QList<TeamId> readWantedTeams(const JsonNode &json)
{
    const auto teams = json.items([](const JsonNode &team) { return team.required().id<TeamId>(); });
    if (teams.size() > mostTeams)
        json.refuse(u"user.teams-too-many"_s);
    return teams;
}

void write(JsonWriter &json, const UserPatch &patch)
{
    json.openObject();
    if (patch.name)
        json.member("name", *patch.name);
    if (patch.role)
        json.member("role", *patch.role);
    if (patch.teams) {
        json.name("teamIds").openArray();
        for (const TeamId team : *patch.teams)
            json.value(team);
        json.closeArray();
    }
    if (patch.seesAllTickets)
        json.member("seesAllTickets", *patch.seesAllTickets);
    if (patch.language)
        json.member("language", *patch.language);
    if (patch.state)
        json.member("state", *patch.state);
    json.closeObject();
}

Result<UserPatch> readUserPatch(const QByteArray &body)
{
    return readRequest(body, [](const JsonNode &json) {
        json.allowOnly({"name", "role", "teamIds", "seesAllTickets", "language", "state"});
        UserPatch patch;
        if (json["name"].isThere())
            patch.name = requiredText(json["name"], "user.name"_L1, 200);
        if (json["role"].isThere())
            patch.role = json["role"].required().word<Role>();
        if (json["teamIds"].isThere())
            patch.teams = readWantedTeams(json["teamIds"].required());
        if (json["seesAllTickets"].isThere())
            patch.seesAllTickets = json["seesAllTickets"].required().flag();
        if (json["language"].isThere())
            patch.language = boundedText(json["language"], "user.language"_L1, 20);
        if (json["state"].isThere())
            patch.state = readState(json["state"].required());
        return patch;
    });
}

Result<QString> readTeamName(const QByteArray &body)
{
    return readRequest(body, [](const JsonNode &json) {
        json.allowOnly({"name"});
        return requiredText(json["name"], "team.name"_L1, 200);
    });
}

}
