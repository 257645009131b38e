// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/protocol/pagejson.h"

namespace protocol {

void write(JsonWriter &json, const User &user);
User readUser(const JsonNode &json);
Result<User> readUser(const QByteArray &body);
Result<Page<User>> readUserPage(const QByteArray &body);

/// {"name", "email", "role", "teamIds", "confirm", "contactId"}
void write(JsonWriter &json, const UserDraft &draft);

/// The address comes back cleaned. "user.name-missing", "user.name-too-long" (200), "user.role-missing",
/// "user.email-missing", "user.email-invalid", "user.email-characters", "user.email-too-long", "user.email-several",
/// "user.teams-too-many" (200).
Result<UserDraft> readUserDraft(const QByteArray &body);

}
