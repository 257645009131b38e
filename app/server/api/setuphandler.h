// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/route.h"

/// Answers the request that makes an empty account's first administrator.
class SetupHandler
{
public:
    static AfterHashing create(const HttpRequest &request, Context &context);
};
