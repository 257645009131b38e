// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/httpresponse.h"
#include "app/server/service/customertickets.h"

class PortalCall;

/// What the handlers of one ticket share.
namespace TicketPage {

Customer customerOf(const PortalCall &call); ///< the signed-in visitor
CustomerTickets tickets(const PortalCall &call);
QString cursorOf(const PortalCall &call);
qint64 numberOf(const PortalCall &call); ///< in the path

/// "?after=…" and what else the page's query holds; empty for no \a cursor.
QString nextUrl(const PortalCall &call, const QString &cursor);

/// The page of \a ticket for \a customer, with \a more of what only this visit shows.
HttpResponse show(PortalCall &call, const Customer &customer, const Ticket &ticket, int status, QJsonObject more);

/// What a form that comes back says of the files that came with it: a browser does not choose them again.
QJsonObject lostFiles(const PortalCall &call);

/// The answer to a write of a visitor whose session has ended: what was typed is offered for copying.
HttpResponse signedOut(PortalCall &call, const QString &unsent);

}
