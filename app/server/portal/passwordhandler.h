// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/route.h"

class PortalCall;

/// /portal/password: the step after an invite's link, for the browser that pressed its button.
namespace PasswordHandler {

HttpResponse show(PortalCall &call);
AfterHashing set(PortalCall &call);

}
