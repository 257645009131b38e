// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/protocol/pagejson.h"

namespace protocol {

void write(JsonWriter &json, const Ticket &ticket);
Ticket readTicket(const JsonNode &json);
Result<Ticket> readTicket(const QByteArray &body);
Result<Page<Ticket>> readTicketPage(const QByteArray &body);

/// {"subject", "requesterId", "message": {"text"}, "assigneeId", "teamId", "priority"}
void write(JsonWriter &json, const TicketDraft &draft);

/// "ticket.subject-missing", "ticket.subject-too-long" (1,000), "ticket.requester-missing", "message.text-missing",
/// "message.text-too-long" (100,000).
Result<TicketDraft> readTicketDraft(const QByteArray &body);

/// {"subject", "status", "priority", "assigneeId", "teamId", "dueAt"}; null clears an id or the time.
void write(JsonWriter &json, const TicketPatch &patch);
Result<TicketPatch> readTicketPatch(const QByteArray &body);

}
