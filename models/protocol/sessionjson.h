// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/session.h"
#include "models/protocol/jsonwriter.h"

namespace protocol {

/// {"version", "features": […], "oldestConsole"}
void write(JsonWriter &json, const ServerMeta &meta);
Result<ServerMeta> readServerMeta(const QByteArray &body);

/// {"email", "password"}, and "code" with a second factor
void write(JsonWriter &json, const Credentials &credentials);

/// "session.email-missing", "session.password-missing"; beyond 1,000 characters each "session.email-too-long" and
/// "session.password-too-long", "second-factor.code-too-long".
Result<Credentials> readCredentials(const QByteArray &body);

/// {"token", "user": {…}}
void write(JsonWriter &json, const SignedIn &signedIn);
Result<SignedIn> readSignedIn(const QByteArray &body);

}
