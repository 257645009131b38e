// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/route.h"

/// Answers requests for contacts and their addresses.
class ContactHandler
{
public:
    static HttpResponse list(const HttpRequest &request, Context &context);
    static HttpResponse read(const HttpRequest &request, Context &context);
    static HttpResponse create(const HttpRequest &request, Context &context);
    static HttpResponse change(const HttpRequest &request, Context &context);
    static HttpResponse erase(const HttpRequest &request, Context &context);
    static HttpResponse addEmail(const HttpRequest &request, Context &context);
    static HttpResponse removeEmail(const HttpRequest &request, Context &context);
};
