// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/route.h"

/// What the server tells about itself to anyone who asks.
class MetaHandler
{
public:
    static HttpResponse read(const HttpRequest &request, Context &context);
};
