// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/protocol/jsonnode.h"

namespace protocol {

/// Reads a text field of a request and holds it to its bounds. \a subject is the front of the codes:
/// "<subject>-missing" and "<subject>-too-long".
QString boundedText(const JsonNode &json, QLatin1StringView subject, qsizetype most);
QString requiredText(const JsonNode &json, QLatin1StringView subject, qsizetype most); ///< blanks alone are missing

/// A bare address, cleaned; "<subject>-missing" or what EmailKey has against it, as in "<subject>-invalid".
QString requiredAddress(const JsonNode &json, QLatin1StringView subject);

}
