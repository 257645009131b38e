// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/route.h"

/// Answers requests for the users of the account.
class UserHandler
{
public:
    static HttpResponse list(const HttpRequest &request, Context &context);
    static HttpResponse read(const HttpRequest &request, Context &context);
    static HttpResponse create(const HttpRequest &request, Context &context);
    static HttpResponse change(const HttpRequest &request, Context &context);
    static HttpResponse remove(const HttpRequest &request, Context &context);
    static HttpResponse inviteAgain(const HttpRequest &request, Context &context);
    static HttpResponse endSessions(const HttpRequest &request, Context &context);
    static HttpResponse removeSecondFactor(const HttpRequest &request, Context &context);
    static AfterHashing changeAddress(const HttpRequest &request, Context &context);
    static HttpResponse releaseAddress(const HttpRequest &request, Context &context);
};
