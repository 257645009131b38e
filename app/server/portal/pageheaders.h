// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/httpresponse.h"

enum class Keep { Never, ForGood };

/// \a response with what every answer of the portal says to browsers: what may run in it, that it goes into no frame,
/// leaks no address, and whether it may be kept.
HttpResponse withPageHeaders(HttpResponse response, Keep keep);
