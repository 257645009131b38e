// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/route.h"

/// Answers what the link is that the company shares with its customers.
class PortalLinkHandler
{
public:
    static HttpResponse read(const HttpRequest &request, Context &context);
};
