// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/contactjson.h"

namespace protocol {

static void write(JsonWriter &json, const ContactEmail &email)
{
    json.openObject()
        .member("id", email.id)
        .member("address", email.address)
        .member("primary", email.primary)
        .member("verified", email.verified)
        .member("isUsers", email.isUsers)
        .closeObject();
}

static ContactEmail readEmail(const JsonNode &json)
{
    return {
        .id = json["id"].id<ContactEmailId>(),
        .address = json["address"].required().text(),
        .primary = json["primary"].flag(),
        .verified = json["verified"].flag(),
        .isUsers = json["isUsers"].flag(),
    };
}

void write(JsonWriter &json, const Contact &contact)
{
    json.openObject().member("id", contact.id).member("name", contact.name).name("emails").openArray();
    for (const ContactEmail &email : contact.emails)
        write(json, email);
    json.closeArray()
        .member("organizationId", contact.organization)
        .member("phone", contact.phone)
        .member("language", contact.language)
        .member("notes", contact.notes)
        .member("portal", contact.portal)
        .member("blocked", contact.blocked)
        .time("createdAt", contact.createdAt)
        .time("updatedAt", contact.updatedAt)
        .member("revision", contact.revision)
        .closeObject();
}

Contact readContact(const JsonNode &json)
{
    return {
        .id = json["id"].required().id<ContactId>(),
        .name = json["name"].text(),
        .emails = json["emails"].items(readEmail),
        .organization = json["organizationId"].id<OrganizationId>(),
        .phone = json["phone"].text(),
        .language = json["language"].text(),
        .notes = json["notes"].text(),
        .portal = json["portal"].word<PortalState>(),
        .createdAt = json["createdAt"].time(),
        .updatedAt = json["updatedAt"].time(),
        .revision = json["revision"].integer(),
        .blocked = json["blocked"].flag(),
    };
}

Result<Contact> readContact(const QByteArray &body)
{
    return readAnswer(body, [](const JsonNode &json) { return readContact(json); });
}

Result<Page<Contact>> readContactPage(const QByteArray &body)
{
    return readPage(body, [](const JsonNode &json) { return readContact(json); });
}

void write(JsonWriter &json, const SavedContact &saved)
{
    json.openObject().name("contact");
    write(json, saved.contact);
    json.name("findings").openArray();
    for (const Finding &finding : saved.findings)
        json.openObject().member("code", finding.code).member("field", finding.field).closeObject();
    json.closeArray().closeObject();
}

Result<SavedContact> readSavedContact(const QByteArray &body)
{
    return readAnswer(body, [](const JsonNode &json) {
        return SavedContact{readContact(json["contact"].required()), json["findings"].items([](const JsonNode &finding) {
            return Finding{finding["code"].required().text(), finding["field"].text()};
        })};
    });
}

}
