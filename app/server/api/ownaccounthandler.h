// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/route.h"

/// Answers requests of users about their own accounts.
class OwnAccountHandler
{
public:
    static HttpResponse read(const HttpRequest &request, Context &context);
    static AfterHashing changePassword(const HttpRequest &request, Context &context);
    static AfterHashing setUpSecondFactor(const HttpRequest &request, Context &context);
    static HttpResponse confirmSecondFactor(const HttpRequest &request, Context &context);
    static AfterHashing removeSecondFactor(const HttpRequest &request, Context &context);
    static AfterHashing renewRecoveryCodes(const HttpRequest &request, Context &context);
    static HttpResponse sessions(const HttpRequest &request, Context &context);
    static HttpResponse endSession(const HttpRequest &request, Context &context);
};
