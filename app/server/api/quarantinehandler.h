// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/route.h"

/// Answers requests for mail that is held, and for where a message came from.
class QuarantineHandler
{
public:
    static HttpResponse list(const HttpRequest &request, Context &context);
    static HttpResponse read(const HttpRequest &request, Context &context);
    static HttpResponse accept(const HttpRequest &request, Context &context);
    static HttpResponse discard(const HttpRequest &request, Context &context);
    static HttpResponse arrival(const HttpRequest &request, Context &context);
    static HttpResponse source(const HttpRequest &request, Context &context);
};
