// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/suggestion.h"
#include "models/protocol/pagejson.h"

namespace protocol {

void write(JsonWriter &json, const Suggestion &suggestion);
Result<Page<Suggestion>> readSuggestionPage(const QByteArray &body);

}
