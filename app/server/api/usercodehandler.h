// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/route.h"

/// Answers requests of people who are not signed in yet, or no longer: codes from mails, and what asks for them.
class UserCodeHandler
{
public:
    static AfterHashing acceptInvitation(const HttpRequest &request, Context &context);
    static HttpResponse requestPassword(const HttpRequest &request, Context &context);
    static AfterHashing setPassword(const HttpRequest &request, Context &context);
    static AfterHashing requestSecondFactor(const HttpRequest &request, Context &context);
    static AfterHashing resetSecondFactor(const HttpRequest &request, Context &context);
    static HttpResponse proveAddress(const HttpRequest &request, Context &context);
};
