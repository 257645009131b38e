// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/route.h"

/// Answers what a change of users would touch.
class WhatIfHandler
{
public:
    static HttpResponse ofAddress(const HttpRequest &request, Context &context);
    static HttpResponse ofUser(const HttpRequest &request, Context &context);
};
