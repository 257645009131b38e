// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/httpresponse.h"

class PortalCall;

/// /portal/profile: whose account this is, and the change of the address that opens it.
namespace ProfileHandler {

HttpResponse show(PortalCall &call);
HttpResponse changeAddress(PortalCall &call);

}
