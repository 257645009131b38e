// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/mailboxstate.h"
#include "models/protocol/jsonwriter.h"

namespace protocol {

void write(JsonWriter &json, const MailboxState &mailbox);

}
