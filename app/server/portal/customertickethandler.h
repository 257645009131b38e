// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/httpresponse.h"

class PortalCall;

/// /portal/, /portal/tickets/new and /portal/tickets/{number}: a customer's tickets, public messages only.
namespace CustomerTicketHandler {

HttpResponse home(PortalCall &call);
HttpResponse list(PortalCall &call);
HttpResponse show(PortalCall &call);
HttpResponse reply(PortalCall &call);
HttpResponse showNew(PortalCall &call);
HttpResponse open(PortalCall &call);
HttpResponse close(PortalCall &call);
HttpResponse reopen(PortalCall &call);
HttpResponse notFound(PortalCall &call);

}
