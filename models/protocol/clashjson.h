// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/protocol/pagejson.h"

namespace protocol {

void write(JsonWriter &json, const Clash &clash);
Clash readClash(const JsonNode &json);
Result<Clash> readClash(const QByteArray &body);
Result<Page<Clash>> readClashPage(const QByteArray &body);

/// {"state": "open" or "accepted", "ownerId"}. "clash.state-unknown" for another state.
void write(JsonWriter &json, const ClashPatch &patch);
Result<ClashPatch> readClashPatch(const QByteArray &body);

}
