// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/route.h"

/// Answers requests for the messages of a ticket.
class MessageHandler
{
public:
    static HttpResponse list(const HttpRequest &request, Context &context);
    static HttpResponse create(const HttpRequest &request, Context &context);
    static HttpResponse promote(const HttpRequest &request, Context &context);
};
