// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/route.h"

/// Answers requests for a contact's address that waits for its proof.
class AwaitedAddressHandler
{
public:
    static HttpResponse list(const HttpRequest &request, Context &context);
    static HttpResponse sendAgain(const HttpRequest &request, Context &context);
    static HttpResponse useNow(const HttpRequest &request, Context &context);
};
