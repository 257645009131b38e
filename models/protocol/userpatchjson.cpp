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
    if (patch.release)
        json.member("release", true);
    if (patch.confirm)
        json.member("confirm", true);
    json.closeObject();
}

Result<UserPatch> readUserPatch(const QByteArray &body)
{
    return readRequest(body, [](const JsonNode &json) {
        json.allowOnly({"name", "role", "teamIds", "seesAllTickets", "language", "state", "release", "confirm"});
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
        patch.release = json["release"].flag();
        patch.confirm = json["confirm"].flag();
        return patch;
    });
}

void write(JsonWriter &json, const UserDeletion &deletion)
{
    json.openObject();
    if (deletion.heir)
        json.member("heirId", *deletion.heir);
    json.member("confirm", deletion.confirm).closeObject();
}

Result<UserDeletion> readUserDeletion(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return UserDeletion();
    return readRequest(body, [](const JsonNode &json) {
        json.allowOnly({"heirId", "confirm"});
        return UserDeletion{json["heirId"].ifThere<UserId>(), json["confirm"].flag()};
    });
}

void write(JsonWriter &json, const AddressChange &change)
{
    json.openObject()
        .member("email", change.email)
        .member("password", change.password)
        .member("confirm", change.confirm)
        .closeObject();
}

Result<AddressChange> readAddressChange(const QByteArray &body)
{
    return readRequest(body, [](const JsonNode &json) {
        json.allowOnly({"email", "password", "confirm"});
        if (json["password"].text().isEmpty())
            json["password"].refuse(u"password.missing"_s);
        return AddressChange{requiredAddress(json["email"], "user.email"_L1),
                             boundedText(json["password"], "password"_L1, 1000), json["confirm"].flag()};
    });
}

Result<bool> readConfirmation(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return false;
    return readRequest(body, [](const JsonNode &json) {
        json.allowOnly({"confirm"});
        return json["confirm"].flag();
    });
}

QByteArray writeTeamName(const QString &name)
{
    JsonWriter json;
    return json.openObject().member("name", name).closeObject().take();
}

Result<QString> readTeamName(const QByteArray &body)
{
    return readRequest(body, [](const JsonNode &json) {
        json.allowOnly({"name"});
        return requiredText(json["name"], "team.name"_L1, 200);
    });
}

}
