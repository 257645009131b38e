// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/protocol/pagejson.h"

namespace protocol {

void write(JsonWriter &json, const Organization &organization);
Organization readOrganization(const JsonNode &json);
Result<Organization> readOrganization(const QByteArray &body);
Result<Page<Organization>> readOrganizationPage(const QByteArray &body);

/// {"name", "notes", "sharesTickets"}; a draft needs the name. "organization.name-missing", "organization.name-too-long"
/// (200), "organization.notes-too-long" (10,000).
void write(JsonWriter &json, const OrganizationDraft &draft);
Result<OrganizationDraft> readOrganizationDraft(const QByteArray &body);

void write(JsonWriter &json, const OrganizationPatch &patch);
Result<OrganizationPatch> readOrganizationPatch(const QByteArray &body);

}
