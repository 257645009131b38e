// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/httprequest.h"
#include "app/server/http/httpresponse.h"

class Assets;

/// Sends the portal's static files.
namespace AssetHandler {

HttpResponse send(const Assets &assets, const HttpRequest &request);

}
