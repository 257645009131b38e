// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/dispatch.h"

#include <memory>

class Catalogue;

/// Every page of the customer portal, a visible line each.
Routes portalRoutes(const std::shared_ptr<const Catalogue> &catalogue);

/// A page for what no handler of the portal was asked about.
Dispatch::Refusal portalRefusal(const std::shared_ptr<const Catalogue> &catalogue);
