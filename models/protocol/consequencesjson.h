// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/consequences.h"
#include "models/protocol/jsonwriter.h"

class QJsonValue;

namespace protocol {

/// {"address", "contact": {"id", "name"} or null, "otherAddresses": […], "sessions", "links", "invites", "openTickets"}
void write(JsonWriter &json, const Consequences &whatIf);
Result<Consequences> readConsequences(const QByteArray &body);

/// As it travels in a problem's "wouldEnd".
QJsonObject asObject(const Consequences &whatIf);
Consequences consequencesOf(const QJsonObject &wouldEnd);

}
