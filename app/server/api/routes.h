// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/route.h"

class ChangeFeed;

/// Every call of the REST interface, a visible line each. \a feed must outlive the routes.
Routes apiRoutes(ChangeFeed &feed);
