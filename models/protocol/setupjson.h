// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/session.h"
#include "models/protocol/jsonwriter.h"

namespace protocol {

/// {"token", "name", "email", "password"}
void write(JsonWriter &json, const SetupDraft &draft);

/// The address comes back cleaned. "setup.token-missing", "user.name-missing", "user.name-too-long" (200),
/// "user.email-missing" and what EmailKey has against it, "password.missing", each "…-too-long" beyond 1,000.
Result<SetupDraft> readSetupDraft(const QByteArray &body);

}
