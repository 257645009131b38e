// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/incomingmail.h"
#include "models/protocol/pagejson.h"

namespace protocol {

/// As a list shows it: without preview and steps.
void write(JsonWriter &json, const IncomingMail &mail);

/// With preview and steps.
QByteArray writeWhole(const IncomingMail &mail);

IncomingMail readIncomingMail(const JsonNode &json);
Result<IncomingMail> readIncomingMail(const QByteArray &body);
Result<Page<IncomingMail>> readIncomingMailPage(const QByteArray &body);

/// {"asTicketId"}: the ticket to put a held mail in; invalid when it is to find its place by itself.
Result<TicketId> readMailAcceptance(const QByteArray &body);
QByteArray writeMailAcceptance(TicketId ticket);

/// Where an accepted mail went.
QByteArray writeAcceptedMail(TicketId ticket, MessageId message);
Result<TicketId> readAcceptedMail(const QByteArray &body);

}
