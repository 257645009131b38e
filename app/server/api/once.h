// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/route.h"

/// Runs \a handler, or answers as before when the caller's Idempotency-Key was already used for this very request.
HttpResponse once(const HttpRequest &request, Context &context, const Handler &handler);
