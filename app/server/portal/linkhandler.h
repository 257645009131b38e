// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/httpresponse.h"

class PortalCall;

/// /portal/link: the way in from a mail. Showing it changes nothing, since mail scanners open every link.
namespace LinkHandler {

HttpResponse show(PortalCall &call);
HttpResponse redeem(PortalCall &call);

}
