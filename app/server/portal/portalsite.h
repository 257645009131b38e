// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/portal/assets.h"

#include <memory>

class Catalogue;

/// What all pages of the portal share while the server runs.
struct PortalSite {
    explicit PortalSite(std::shared_ptr<const Catalogue> sentences) : catalogue(std::move(sentences)) {}

    std::shared_ptr<const Catalogue> catalogue;
    Assets assets;
};
