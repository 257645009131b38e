// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/contact.h"
#include "models/protocol/jsonwriter.h"
#include "models/domain/result.h"

namespace protocol {

/// {"name", "emails": [{"address"}], "organizationId", "phone", "language", "notes"}
void write(JsonWriter &json, const ContactDraft &draft);

/// Addresses come back cleaned. "contact.name-missing", "contact.name-too-long" (200), "contact.email-missing",
/// "contact.email-invalid", "contact.email-characters", "contact.email-too-long", "contact.email-several",
/// "contact.email-repeated", "contact.emails-too-many" (20), "contact.phone-too-long" (50),
/// "contact.language-unknown", "contact.notes-too-long" (10,000).
Result<ContactDraft> readContactDraft(const QByteArray &body);

void write(JsonWriter &json, const ContactPatch &patch);
Result<ContactPatch> readContactPatch(const QByteArray &body);

/// {"address"}
QByteArray writeAddress(const QString &address);
Result<QString> readAddress(const QByteArray &body);

}
