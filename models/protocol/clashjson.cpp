// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/clashjson.h"

using namespace Qt::StringLiterals;

namespace protocol {

namespace {

ClashState readWantedState(const JsonNode &json)
{
    const auto state = json.word(ClashState::Open);
    if (state == ClashState::Resolved)
        json.refuse(u"clash.state-unknown"_s);
    return state;
}

void writeOwner(JsonWriter &json, const Clash &clash)
{
    json.name("owner");
    if (clash.owner.isValid())
        json.openObject().member("id", clash.owner).member("name", clash.ownerName).closeObject();
    else
        json.null();
}

}

void write(JsonWriter &json, const Clash &clash)
{
    json.openObject().member("id", clash.id).member("address", clash.address);
    json.name("contact").openObject().member("id", clash.contact).member("name", clash.contactName).closeObject();
    json.name("user").openObject().member("id", clash.user).member("name", clash.userName).member("role", clash.userRole).closeObject();
    writeOwner(json.member("state", clash.state), clash);
    json.time("openedAt", clash.openedAt)
        .time("acceptedAt", clash.acceptedAt)
        .time("resolvedAt", clash.resolvedAt)
        .member("resolution", clash.resolution)
        .member("revision", clash.revision)
        .closeObject();
}

Clash readClash(const JsonNode &json)
{
    const JsonNode contact = json["contact"];
    const JsonNode user = json["user"];
    return {
        .id = json["id"].required().id<ClashId>(),
        .address = json["address"].text(),
        .user = user.required()["id"].id<UserId>(),
        .contact = contact.required()["id"].id<ContactId>(),
        .state = json["state"].word<ClashState>(),
        .openedAt = json["openedAt"].time(),
        .resolvedAt = json["resolvedAt"].time(),
        .acceptedAt = json["acceptedAt"].time(),
        .resolution = json["resolution"].text(),
        .owner = json["owner"]["id"].id<UserId>(),
        .userName = user["name"].text(),
        .userRole = user["role"].word<Role>(),
        .contactName = contact["name"].text(),
        .ownerName = json["owner"]["name"].text(),
        .revision = json["revision"].integer(),
    };
}

Result<Clash> readClash(const QByteArray &body)
{
    return readAnswer(body, [](const JsonNode &json) { return readClash(json); });
}

Result<Page<Clash>> readClashPage(const QByteArray &body)
{
    return readPage(body, [](const JsonNode &json) { return readClash(json); });
}

void write(JsonWriter &json, const ClashPatch &patch)
{
    json.openObject();
    if (patch.state)
        json.member("state", *patch.state);
    if (patch.owner)
        json.member("ownerId", *patch.owner);
    json.closeObject();
}

Result<ClashPatch> readClashPatch(const QByteArray &body)
{
    return readRequest(body, [](const JsonNode &json) {
        json.allowOnly({"state", "ownerId"});
        ClashPatch patch;
        if (json["state"].isThere())
            patch.state = readWantedState(json["state"].required());
        patch.owner = json["ownerId"].ifThere<UserId>();
        return patch;
    });
}

}
