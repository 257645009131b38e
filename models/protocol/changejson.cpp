// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/changejson.h"

#include "models/protocol/clashjson.h"
#include "models/protocol/contactjson.h"
#include "models/protocol/invitejson.h"
#include "models/protocol/messagejson.h"
#include "models/protocol/organizationjson.h"
#include "models/protocol/teamjson.h"
#include "models/protocol/ticketjson.h"
#include "models/protocol/userjson.h"

namespace protocol {

namespace {

void writeEntity(JsonWriter &json, const Entity &entity)
{
    std::visit(
        [&](const auto &thing) {
            if constexpr (std::is_same_v<std::decay_t<decltype(thing)>, std::monostate>) {
                json.member("gone", true);
            } else {
                json.name("entity");
                write(json, thing);
            }
        },
        entity);
}

Entity readEntity(EntityKind kind, const JsonNode &json)
{
    switch (kind) {
    case EntityKind::Ticket:
        return readTicket(json);
    case EntityKind::Message:
        return readMessage(json);
    case EntityKind::Contact:
        return readContact(json);
    case EntityKind::Organization:
        return readOrganization(json);
    case EntityKind::User:
        return readUser(json);
    case EntityKind::Team:
        return readTeam(json);
    case EntityKind::Invite:
        return readInvite(json);
    case EntityKind::Clash:
        return readClash(json);
    }
    return {};
}

}

void write(JsonWriter &json, const Change &change)
{
    json.openObject().member("seq", change.seq).member("kind", change.kind).member("id", change.id);
    writeEntity(json, change.entity);
    json.closeObject();
}

Change readChange(const JsonNode &json)
{
    Change change{json["seq"].required().integer(), json["kind"].required().word<EntityKind>(),
                  json["id"].required().integer(), {}};
    if (!json["gone"].flag())
        change.entity = readEntity(change.kind, json["entity"].required());
    return change;
}

Result<Change> readChange(const QByteArray &body)
{
    return readAnswer(body, [](const JsonNode &json) { return readChange(json); });
}

void write(JsonWriter &json, const ChangePage &page)
{
    json.openObject().name("changes").openArray();
    for (const Change &change : page.changes)
        write(json, change);
    json.closeArray().member("next", page.next).member("end", page.end);
    if (page.scopeChanged)
        json.member("scopeChanged", true);
    json.closeObject();
}

Result<ChangePage> readChangePage(const QByteArray &body)
{
    return readAnswer(body, [](const JsonNode &json) {
        return ChangePage{json["changes"].required().items([](const JsonNode &change) { return readChange(change); }),
                          json["next"].required().integer(), json["end"].required().flag(), json["scopeChanged"].flag()};
    });
}

}
