// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/httpresponse.h"

class PortalCall;

/// What the holder of a ticket's access link may do without signing in: see that ticket, and answer it after proving by a
/// code from the mailbox to be the addressee.
namespace GuestHandler {

HttpResponse show(PortalCall &call);
HttpResponse reply(PortalCall &call);
HttpResponse showCode(PortalCall &call);
HttpResponse sendCode(PortalCall &call);
HttpResponse enterCode(PortalCall &call);

}
