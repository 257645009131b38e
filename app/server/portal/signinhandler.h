// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/route.h"

class PortalCall;

/// /portal/sign-in and /portal/sign-out.
namespace SignInHandler {

HttpResponse show(PortalCall &call);
AfterHashing signIn(PortalCall &call);
HttpResponse signOut(PortalCall &call);

}
