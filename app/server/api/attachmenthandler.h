// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/route.h"

/// Takes files in and hands them out.
class AttachmentHandler
{
public:
    static HttpResponse upload(const HttpRequest &request, Context &context);
    static HttpResponse send(const HttpRequest &request, Context &context);
};
