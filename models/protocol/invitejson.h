// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/protocol/pagejson.h"

namespace protocol {

void write(JsonWriter &json, const Invite &invite);
Invite readInvite(const JsonNode &json);
Result<Invite> readInvite(const QByteArray &body);
Result<Page<Invite>> readInvitePage(const QByteArray &body);

}
