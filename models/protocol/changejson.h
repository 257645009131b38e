// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/protocol/pagejson.h"

namespace protocol {

/// {"seq", "kind", "id", "gone": true} or {"seq", "kind", "id", "entity": {…}}
void write(JsonWriter &json, const Change &change);
Change readChange(const JsonNode &json);
Result<Change> readChange(const QByteArray &body);

/// {"changes": […], "next", "end"}, and "scopeChanged": true where it is so.
void write(JsonWriter &json, const ChangePage &page);
Result<ChangePage> readChangePage(const QByteArray &body);

}
