// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/suggestionjson.h"

using namespace Qt::StringLiterals;

namespace protocol {

void write(JsonWriter &json, const Suggestion &suggestion)
{
    json.openObject()
        .member("id", suggestion.id)
        .member("ticketId", suggestion.ticket)
        .member("kind", suggestion.kind == SuggestionKind::Customer ? u"customer"_s : u"copy"_s)
        .member("address", suggestion.address)
        .member("name", suggestion.name)
        .closeObject();
}

Result<Page<Suggestion>> readSuggestionPage(const QByteArray &body)
{
    return readPage(body, [](const JsonNode &json) {
        const QString address = json["address"].required().text();
        return Suggestion{json["id"].required().id<SuggestionId>(),
                          json["ticketId"].id<TicketId>(),
                          json["kind"].text() == u"customer"_s ? SuggestionKind::Customer : SuggestionKind::Copy,
                          EmailKey::parse(address).value_or(EmailKey()),
                          address,
                          json["name"].text()};
    });
}

}
