// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/route.h"

/// Answers requests for the audit log.
class AuditHandler
{
public:
    static HttpResponse list(const HttpRequest &request, Context &context);
};
