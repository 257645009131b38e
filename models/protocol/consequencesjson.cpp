// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/consequencesjson.h"

#include "models/protocol/jsonreader.h"

#include <QJsonDocument>

namespace protocol {

static Consequences readConsequences(const JsonNode &json)
{
    return {
        .address = json["address"].text(),
        .contact = json["contact"]["id"].id<ContactId>(),
        .contactName = json["contact"]["name"].text(),
        .otherAddresses = json["otherAddresses"].texts(),
        .sessions = json["sessions"].integer(),
        .links = json["links"].integer(),
        .invites = json["invites"].integer(),
        .openTickets = json["openTickets"].integer(),
    };
}

void write(JsonWriter &json, const Consequences &whatIf)
{
    json.openObject().member("address", whatIf.address).name("contact");
    if (whatIf.contact.isValid())
        json.openObject().member("id", whatIf.contact).member("name", whatIf.contactName).closeObject();
    else
        json.null();
    json.member("otherAddresses", whatIf.otherAddresses)
        .member("sessions", whatIf.sessions)
        .member("links", whatIf.links)
        .member("invites", whatIf.invites)
        .member("openTickets", whatIf.openTickets)
        .closeObject();
}

Result<Consequences> readConsequences(const QByteArray &body)
{
    return readAnswer(body, [](const JsonNode &json) { return readConsequences(json); });
}

QJsonObject asObject(const Consequences &whatIf)
{
    return QJsonDocument::fromJson(write(whatIf)).object();
}

Consequences consequencesOf(const QJsonObject &wouldEnd)
{
    return readConsequences(QJsonDocument(wouldEnd).toJson(QJsonDocument::Compact)).value_or(Consequences());
}

}
