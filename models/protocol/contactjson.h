// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/protocol/pagejson.h"

namespace protocol {

void write(JsonWriter &json, const Contact &contact);
Contact readContact(const JsonNode &json);
Result<Contact> readContact(const QByteArray &body);
Result<Page<Contact>> readContactPage(const QByteArray &body);

/// {"contact": {…}, "findings": [{"code", "field"}]}
void write(JsonWriter &json, const SavedContact &saved);
Result<SavedContact> readSavedContact(const QByteArray &body);

}
