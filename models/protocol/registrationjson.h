// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/registration.h"
#include "models/protocol/pagejson.h"

namespace protocol {

void write(JsonWriter &json, const HeldRegistration &registration);
Result<Page<HeldRegistration>> readRegistrationPage(const QByteArray &body);

}
