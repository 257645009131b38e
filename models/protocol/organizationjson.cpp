// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/organizationjson.h"

namespace protocol {

void write(JsonWriter &json, const Organization &organization)
{
    json.openObject()
        .member("id", organization.id)
        .member("name", organization.name)
        .member("notes", organization.notes)
        .member("sharesTickets", organization.sharesTickets)
        .time("createdAt", organization.createdAt)
        .time("updatedAt", organization.updatedAt)
        .member("revision", organization.revision)
        .closeObject();
}

Organization readOrganization(const JsonNode &json)
{
    return {
        .id = json["id"].required().id<OrganizationId>(),
        .name = json["name"].text(),
        .notes = json["notes"].text(),
        .sharesTickets = json["sharesTickets"].flag(),
        .createdAt = json["createdAt"].time(),
        .updatedAt = json["updatedAt"].time(),
        .revision = json["revision"].integer(),
    };
}

Result<Organization> readOrganization(const QByteArray &body)
{
    return readAnswer(body, [](const JsonNode &json) { return readOrganization(json); });
}

Result<Page<Organization>> readOrganizationPage(const QByteArray &body)
{
    return readPage(body, [](const JsonNode &json) { return readOrganization(json); });
}

}
