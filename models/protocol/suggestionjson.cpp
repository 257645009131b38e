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

}
