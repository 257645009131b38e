// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/contactdraftjson.h"

#include "models/domain/emailkey.h"
#include "models/protocol/boundedtext.h"
#include "models/protocol/jsonreader.h"

using namespace Qt::StringLiterals;

namespace protocol {

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestPhone = 50;
constexpr qsizetype longestNotes = 10'000;
constexpr qsizetype mostAddresses = 20;

QString readName(const JsonNode &json)
{
    return requiredText(json, "contact.name"_L1, longestName);
}

QString readPhone(const JsonNode &json)
{
    return boundedText(json, "contact.phone"_L1, longestPhone);
}

QString readNotes(const JsonNode &json)
{
    return boundedText(json, "contact.notes"_L1, longestNotes);
}

QString readLanguage(const JsonNode &json)
{
    static const QStringList known = {QString(), u""_s, u"pt-BR"_s, u"es"_s, u"en"_s};
    const QString language = json.text();
    if (!known.contains(language))
        json.refuse(u"contact.language-unknown"_s);
    return language;
}

QString readEmail(const JsonNode &json)
{
    json.allowOnly({"address"});
    return requiredAddress(json["address"], "contact.email"_L1);
}

QStringList readAddresses(const JsonNode &json)
{
    QStringList addresses;
    QList<EmailKey> keys;
    json.each([&](const JsonNode &email) {
        if (addresses.size() == mostAddresses) {
            json.refuse(u"contact.emails-too-many"_s);
            return;
        }
        addresses.append(readEmail(email));
        const auto key = EmailKey::parse(addresses.last());
        if (key && keys.contains(*key))
            email["address"].refuse(u"contact.email-repeated"_s);
        keys.append(key.value_or(EmailKey()));
    });
    return addresses;
}

void writeAddresses(JsonWriter &json, const QStringList &addresses)
{
    json.name("emails").openArray();
    for (const QString &address : addresses)
        json.openObject().member("address", address).closeObject();
    json.closeArray();
}

template <typename T, typename Read>
void readInto(std::optional<T> &field, const JsonNode &json, Read read)
{
    if (json.isThere())
        field = read(json);
}

}

void write(JsonWriter &json, const ContactDraft &draft)
{
    json.openObject().member("name", draft.name);
    writeAddresses(json, draft.addresses);
    json.member("organizationId", draft.organization)
        .member("phone", draft.phone)
        .member("language", draft.language)
        .member("notes", draft.notes)
        .closeObject();
}

Result<ContactDraft> readContactDraft(const QByteArray &body)
{
    return readRequest(body, [](const JsonNode &json) {
        json.allowOnly({"name", "emails", "organizationId", "phone", "language", "notes"});
        return ContactDraft{
            .name = readName(json["name"]),
            .addresses = readAddresses(json["emails"]),
            .organization = json["organizationId"].id<OrganizationId>(),
            .phone = readPhone(json["phone"]),
            .language = readLanguage(json["language"]),
            .notes = readNotes(json["notes"]),
        };
    });
}

void write(JsonWriter &json, const ContactPatch &patch)
{
    json.openObject();
    if (patch.name)
        json.member("name", *patch.name);
    if (patch.addresses)
        writeAddresses(json, *patch.addresses);
    if (patch.organization)
        json.member("organizationId", *patch.organization);
    if (patch.phone)
        json.member("phone", *patch.phone);
    if (patch.language)
        json.member("language", *patch.language);
    if (patch.notes)
        json.member("notes", *patch.notes);
    if (patch.blocked)
        json.member("blocked", *patch.blocked);
    json.closeObject();
}

Result<ContactPatch> readContactPatch(const QByteArray &body)
{
    return readRequest(body, [](const JsonNode &json) {
        json.allowOnly({"name", "emails", "organizationId", "phone", "language", "notes", "blocked"});
        ContactPatch patch;
        readInto(patch.name, json["name"], readName);
        readInto(patch.addresses, json["emails"], readAddresses);
        patch.organization = json["organizationId"].ifThere<OrganizationId>();
        readInto(patch.phone, json["phone"], readPhone);
        readInto(patch.language, json["language"], readLanguage);
        readInto(patch.notes, json["notes"], readNotes);
        readInto(patch.blocked, json["blocked"], [](const JsonNode &flag) { return flag.required().flag(); });
        return patch;
    });
}

QByteArray writeAddress(const QString &address)
{
    return JsonWriter().openObject().member("address", address).closeObject().take();
}

Result<QString> readAddress(const QByteArray &body)
{
    return readRequest(body, readEmail);
}

}
