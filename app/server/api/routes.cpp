// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/routes.h"

#include "app/server/api/metahandler.h"

using namespace Qt::StringLiterals;

// method, path, who, where, handler[, hashing handler[, takes upload]]
Routes apiRoutes()
{
    return {
        {"GET", u"/api/v1/meta"_s, Door::Open, Lane::Inline, MetaHandler::read},
    };
}
