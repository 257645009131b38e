// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/httpresponse.h"

class PortalCall;

/// /portal/create-account and /portal/obtain-password. What they answer depends on the text that was typed and on how
/// often, never on whose the address is.
namespace AccountHandler {

HttpResponse showCreate(PortalCall &call);
HttpResponse create(PortalCall &call);
HttpResponse showObtain(PortalCall &call);
HttpResponse obtain(PortalCall &call);

}
