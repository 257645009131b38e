// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/route.h"

/// Answers requests for the list of clashes.
class ClashHandler
{
public:
    static HttpResponse list(const HttpRequest &request, Context &context);
};
