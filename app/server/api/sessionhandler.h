// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/route.h"

/// Answers requests to sign in and out.
class SessionHandler
{
public:
    static AfterHashing create(const HttpRequest &request, Context &context);
    static HttpResponse end(const HttpRequest &request, Context &context);
};
