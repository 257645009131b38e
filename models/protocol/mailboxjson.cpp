// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/mailboxjson.h"

namespace protocol {

void write(JsonWriter &json, const MailboxState &mailbox)
{
    json.openObject()
        .member("name", mailbox.name)
        .member("state", mailbox.state)
        .time("lastSuccess", mailbox.lastSuccess)
        .member("lastError", mailbox.lastError)
        .time("lastErrorAt", mailbox.lastErrorAt)
        .closeObject();
}

}
