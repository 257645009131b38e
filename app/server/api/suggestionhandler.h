// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/route.h"

/// Answers requests for the people whom a ticket's mail named.
class SuggestionHandler
{
public:
    static HttpResponse list(const HttpRequest &request, Context &context);
    static HttpResponse confirm(const HttpRequest &request, Context &context);
    static HttpResponse dismiss(const HttpRequest &request, Context &context);
};
