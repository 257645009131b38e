// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/organizationjson.h"

#include "models/protocol/boundedtext.h"

using namespace Qt::StringLiterals;

namespace protocol {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestNotes = 10'000;

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

void write(JsonWriter &json, const OrganizationDraft &draft)
{
    json.openObject()
        .member("name", draft.name)
        .member("notes", draft.notes)
        .member("sharesTickets", draft.sharesTickets)
        .closeObject();
}

Result<OrganizationDraft> readOrganizationDraft(const QByteArray &body)
{
    return readRequest(body, [](const JsonNode &json) {
        json.allowOnly({"name", "notes", "sharesTickets"});
        OrganizationDraft draft;
        draft.name = requiredText(json["name"], "organization.name"_L1, longestName);
        draft.notes = boundedText(json["notes"], "organization.notes"_L1, longestNotes);
        draft.sharesTickets = json["sharesTickets"].flag();
        return draft;
    });
}

void write(JsonWriter &json, const OrganizationPatch &patch)
{
    json.openObject();
    if (patch.name)
        json.member("name", *patch.name);
    if (patch.notes)
        json.member("notes", *patch.notes);
    if (patch.sharesTickets)
        json.member("sharesTickets", *patch.sharesTickets);
    json.closeObject();
}

Result<OrganizationPatch> readOrganizationPatch(const QByteArray &body)
{
    return readRequest(body, [](const JsonNode &json) {
        json.allowOnly({"name", "notes", "sharesTickets"});
        OrganizationPatch patch;
        if (const JsonNode name = json["name"]; name.isThere())
            patch.name = requiredText(name, "organization.name"_L1, longestName);
        if (const JsonNode notes = json["notes"]; notes.isThere())
            patch.notes = boundedText(notes, "organization.notes"_L1, longestNotes);
        if (const JsonNode shares = json["sharesTickets"]; shares.isThere())
            patch.sharesTickets = shares.required().flag();
        return patch;
    });
}

}
