// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/route.h"

class ChangeFeed;

/// Answers with a stream of changes that stays open.
class EventHandler
{
public:
    /// From where Last-Event-ID or else `since` says; without either, from now on.
    static HttpResponse open(ChangeFeed &feed, const HttpRequest &request, Context &context);
};
