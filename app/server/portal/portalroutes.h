// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/route.h"

#include <memory>

class Catalogue;

/// Every page of the customer portal, a visible line each.
Routes portalRoutes(const std::shared_ptr<const Catalogue> &catalogue);
