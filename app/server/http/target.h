// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/httprequest.h"

#include <string_view>

namespace http {

/// Splits and decodes a request's target: a path with an optional query, or the asterisk of OPTIONS.
/// False when it is of any other form, or does not decode to UTF-8 without NUL.
bool readTarget(std::string_view target, bool isOptions, HttpRequest &request);

}
