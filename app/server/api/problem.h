// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/httpresponse.h"
#include "models/domain/error.h"

/// \a error as application/problem+json; the detail stays here. "retryAfter" in extra (seconds) also goes
/// out as the header, and "location" of a Moved one as Location.
HttpResponse problem(const Error &error);
