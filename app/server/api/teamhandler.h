// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/route.h"

/// Answers requests for teams.
class TeamHandler
{
public:
    static HttpResponse list(const HttpRequest &request, Context &context);
    static HttpResponse create(const HttpRequest &request, Context &context);
    static HttpResponse read(const HttpRequest &request, Context &context);
    static HttpResponse rename(const HttpRequest &request, Context &context);
    static HttpResponse remove(const HttpRequest &request, Context &context);
};
