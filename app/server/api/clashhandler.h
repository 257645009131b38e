// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/route.h"

/// Answers requests about clashes.
class ClashHandler
{
public:
    static HttpResponse list(const HttpRequest &request, Context &context);
    static HttpResponse read(const HttpRequest &request, Context &context);
    static HttpResponse change(const HttpRequest &request, Context &context);
};
