// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/httprequest.h"
#include "app/server/service/caller.h"
#include "app/server/store/ticketquery.h"
#include "models/domain/result.h"

/// What the parameters of a request for tickets ask for: status (words, separated by commas), assignee (an id, "me" or
/// "none"), team, requester and organization (an id or "none"), sort (updated, created or number, with - in front for the
/// last first), cursor and limit. Invalid, with the parameter as the field, for anything else.
Result<TicketQuery> ticketQuery(const HttpRequest &request, const Caller &caller);
