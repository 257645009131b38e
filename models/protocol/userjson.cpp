// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/userjson.h"

#include "models/protocol/boundedtext.h"
#include "models/protocol/userpatchjson.h"

using namespace Qt::StringLiterals;

namespace protocol {

constexpr qsizetype longestName = 200;

static void write(JsonWriter &json, const QList<TeamId> &teams)
{
    json.openArray();
    for (const TeamId team : teams)
        json.value(team);
    json.closeArray();
}

static QList<TeamId> readTeams(const JsonNode &json)
{
    return json.items([](const JsonNode &team) { return team.required().id<TeamId>(); });
}

void write(JsonWriter &json, const User &user)
{
    json.openObject()
        .member("id", user.id)
        .member("name", user.name)
        .member("email", user.email)
        .member("role", user.role)
        .member("state", user.state)
        .name("teamIds");
    write(json, user.teams);
    json.member("seesAllTickets", user.seesAllTickets)
        .member("language", user.language)
        .time("createdAt", user.createdAt)
        .time("updatedAt", user.updatedAt)
        .member("revision", user.revision)
        .name("formerAddresses")
        .openArray();
    for (const FormerAddress &former : user.formerAddresses) {
        json.openObject()
            .member("id", former.id)
            .member("address", former.address)
            .time("releaseAt", former.releaseAt)
            .closeObject();
    }
    json.closeArray()
        .member("releasedAddress", user.releasedAddress)
        .member("hasSecondFactor", user.hasSecondFactor)
        .time("invitationExpiresAt", user.invitationExpiresAt)
        .closeObject();
}

static FormerAddress readFormer(const JsonNode &json)
{
    return {json["id"].required().id<UserAddressId>(), json["address"].text(), json["releaseAt"].time()};
}

User readUser(const JsonNode &json)
{
    return {
        .id = json["id"].required().id<UserId>(),
        .name = json["name"].text(),
        .email = json["email"].text(),
        .role = json["role"].required().word<Role>(),
        .state = json["state"].word(UserState::Active),
        .teams = readTeams(json["teamIds"]),
        .seesAllTickets = json["seesAllTickets"].isGiven() ? json["seesAllTickets"].flag() : true,
        .language = json["language"].text(),
        .createdAt = json["createdAt"].time(),
        .updatedAt = json["updatedAt"].time(),
        .revision = json["revision"].integer(),
        .formerAddresses = json["formerAddresses"].items(readFormer),
        .releasedAddress = json["releasedAddress"].text(),
        .hasSecondFactor = json["hasSecondFactor"].flag(),
        .invitationExpiresAt = json["invitationExpiresAt"].time(),
    };
}

Result<User> readUser(const QByteArray &body)
{
    return readAnswer(body, [](const JsonNode &json) { return readUser(json); });
}

Result<Page<User>> readUserPage(const QByteArray &body)
{
    return readPage(body, [](const JsonNode &json) { return readUser(json); });
}

void write(JsonWriter &json, const UserDraft &draft)
{
    json.openObject().member("name", draft.name).member("email", draft.email).member("role", draft.role).name("teamIds");
    write(json, draft.teams);
    json.member("confirm", draft.confirm);
    if (draft.contact.isValid())
        json.member("contactId", draft.contact);
    json.closeObject();
}

Result<UserDraft> readUserDraft(const QByteArray &body)
{
    return readRequest(body, [](const JsonNode &json) {
        json.allowOnly({"name", "email", "role", "teamIds", "confirm", "contactId"});
        if (!json["role"].isGiven())
            json["role"].refuse(u"user.role-missing"_s);
        return UserDraft{
            .name = requiredText(json["name"], "user.name"_L1, longestName),
            .email = requiredAddress(json["email"], "user.email"_L1),
            .role = json["role"].word<Role>(),
            .teams = readWantedTeams(json["teamIds"]),
            .confirm = json["confirm"].flag(),
            .contact = json["contactId"].id<ContactId>(),
        };
    });
}

}
