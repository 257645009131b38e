// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/route.h"

/// Answers a user's requests about the tickets where he or she is the requester.
class OwnRequestHandler
{
public:
    static HttpResponse list(const HttpRequest &request, Context &context);
    static HttpResponse messages(const HttpRequest &request, Context &context);
};
