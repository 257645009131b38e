// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/awaitedaddress.h"
#include "models/protocol/pagejson.h"

namespace protocol {

void write(JsonWriter &json, const AwaitedAddress &awaited);
Result<Page<AwaitedAddress>> readAwaitedAddressPage(const QByteArray &body);

}
