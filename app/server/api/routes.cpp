// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/routes.h"

#include "app/server/api/changehandler.h"
#include "app/server/api/messagehandler.h"
#include "app/server/api/metahandler.h"
#include "app/server/api/organizationhandler.h"
#include "app/server/api/tickethandler.h"

using namespace Qt::StringLiterals;

// method, path, who, where, handler[, hashing handler[, takes upload]]
Routes apiRoutes()
{
    return {
        {"GET", u"/api/v1/meta"_s, Door::Open, Lane::Inline, MetaHandler::read},

        {"GET", u"/api/v1/tickets"_s, Door::User, Lane::Reader, TicketHandler::list},
        {"POST", u"/api/v1/tickets"_s, Door::User, Lane::Writer, TicketHandler::create},
        {"GET", u"/api/v1/tickets/{ticket}"_s, Door::User, Lane::Reader, TicketHandler::read},
        {"PATCH", u"/api/v1/tickets/{ticket}"_s, Door::User, Lane::Writer, TicketHandler::change},
        {"PUT", u"/api/v1/tickets/{ticket}/tags/{tag}"_s, Door::User, Lane::Writer, TicketHandler::tag},
        {"DELETE", u"/api/v1/tickets/{ticket}/tags/{tag}"_s, Door::User, Lane::Writer, TicketHandler::untag},
        {"GET", u"/api/v1/tickets/{ticket}/messages"_s, Door::User, Lane::Reader, MessageHandler::list},
        {"POST", u"/api/v1/tickets/{ticket}/messages"_s, Door::User, Lane::Writer, MessageHandler::create},

        {"GET", u"/api/v1/organizations"_s, Door::User, Lane::Reader, OrganizationHandler::list},
        {"POST", u"/api/v1/organizations"_s, Door::User, Lane::Writer, OrganizationHandler::create},
        {"GET", u"/api/v1/organizations/{organization}"_s, Door::User, Lane::Reader, OrganizationHandler::read},
        {"PATCH", u"/api/v1/organizations/{organization}"_s, Door::User, Lane::Writer, OrganizationHandler::change},

        {"GET", u"/api/v1/changes"_s, Door::User, Lane::Reader, ChangeHandler::list},
    };
}
