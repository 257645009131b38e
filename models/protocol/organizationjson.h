// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/protocol/pagejson.h"

namespace protocol {

void write(JsonWriter &json, const Organization &organization);
Organization readOrganization(const JsonNode &json);
Result<Organization> readOrganization(const QByteArray &body);
Result<Page<Organization>> readOrganizationPage(const QByteArray &body);

}
