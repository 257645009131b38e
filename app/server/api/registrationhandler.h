// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/route.h"

/// Answers requests for registrations that wait for a supervisor, because their address looks like a user's.
class RegistrationHandler
{
public:
    static HttpResponse list(const HttpRequest &request, Context &context);
    static HttpResponse approve(const HttpRequest &request, Context &context);
    static HttpResponse refuse(const HttpRequest &request, Context &context);
};
