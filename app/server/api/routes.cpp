// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/routes.h"

#include "app/server/api/changehandler.h"
#include "app/server/api/clashhandler.h"
#include "app/server/api/contacthandler.h"
#include "app/server/api/eventhandler.h"
#include "app/server/api/invitehandler.h"
#include "app/server/api/messagehandler.h"
#include "app/server/api/metahandler.h"
#include "app/server/api/organizationhandler.h"
#include "app/server/api/sessionhandler.h"
#include "app/server/api/setuphandler.h"
#include "app/server/api/teamhandler.h"
#include "app/server/api/tickethandler.h"
#include "app/server/api/userhandler.h"

using namespace Qt::StringLiterals;

// method, path, who, where, handler[, hashing handler[, takes upload]]
Routes apiRoutes(ChangeFeed &feed)
{
    const auto openEvents = [&feed](const HttpRequest &request, Context &context) {
        return EventHandler::open(feed, request, context);
    };

    return {
        {"GET", u"/api/v1/meta"_s, Door::Open, Lane::Inline, MetaHandler::read},
        {"POST", u"/api/v1/setup"_s, Door::Setup, Lane::Hashing, {}, SetupHandler::create},
        {"POST", u"/api/v1/session"_s, Door::Open, Lane::Hashing, {}, SessionHandler::create},
        {"DELETE", u"/api/v1/session"_s, Door::User, Lane::Writer, SessionHandler::end},

        {"GET", u"/api/v1/tickets"_s, Door::User, Lane::Reader, TicketHandler::list},
        {"POST", u"/api/v1/tickets"_s, Door::User, Lane::Writer, TicketHandler::create},
        {"GET", u"/api/v1/tickets/{ticket}"_s, Door::User, Lane::Reader, TicketHandler::read},
        {"PATCH", u"/api/v1/tickets/{ticket}"_s, Door::User, Lane::Writer, TicketHandler::change},
        {"PUT", u"/api/v1/tickets/{ticket}/tags/{tag}"_s, Door::User, Lane::Writer, TicketHandler::tag},
        {"DELETE", u"/api/v1/tickets/{ticket}/tags/{tag}"_s, Door::User, Lane::Writer, TicketHandler::untag},
        {"GET", u"/api/v1/tickets/{ticket}/messages"_s, Door::User, Lane::Reader, MessageHandler::list},
        {"POST", u"/api/v1/tickets/{ticket}/messages"_s, Door::User, Lane::Writer, MessageHandler::create},

        {"GET", u"/api/v1/contacts"_s, Door::User, Lane::Reader, ContactHandler::list},
        {"POST", u"/api/v1/contacts"_s, Door::User, Lane::Writer, ContactHandler::create},
        {"GET", u"/api/v1/contacts/{contact}"_s, Door::User, Lane::Reader, ContactHandler::read},
        {"PATCH", u"/api/v1/contacts/{contact}"_s, Door::User, Lane::Writer, ContactHandler::change},
        {"POST", u"/api/v1/contacts/{contact}/emails"_s, Door::User, Lane::Writer, ContactHandler::addEmail},
        {"DELETE", u"/api/v1/contacts/{contact}/emails/{email}"_s, Door::User, Lane::Writer, ContactHandler::removeEmail},
        {"GET", u"/api/v1/contacts/{contact}/invites"_s, Door::User, Lane::Reader, InviteHandler::list},
        {"POST", u"/api/v1/contacts/{contact}/invites"_s, Door::User, Lane::Writer, InviteHandler::create},
        {"DELETE", u"/api/v1/invites/{invite}"_s, Door::User, Lane::Writer, InviteHandler::revoke},
        {"GET", u"/api/v1/clashes"_s, Door::User, Lane::Reader, ClashHandler::list},

        {"GET", u"/api/v1/users"_s, Door::User, Lane::Reader, UserHandler::list},
        {"POST", u"/api/v1/users"_s, Door::User, Lane::Writer, UserHandler::create},
        {"GET", u"/api/v1/users/{user}"_s, Door::User, Lane::Reader, UserHandler::read},
        {"PATCH", u"/api/v1/users/{user}"_s, Door::User, Lane::Writer, UserHandler::change},
        {"GET", u"/api/v1/teams"_s, Door::User, Lane::Reader, TeamHandler::list},
        {"POST", u"/api/v1/teams"_s, Door::User, Lane::Writer, TeamHandler::create},

        {"GET", u"/api/v1/organizations"_s, Door::User, Lane::Reader, OrganizationHandler::list},
        {"POST", u"/api/v1/organizations"_s, Door::User, Lane::Writer, OrganizationHandler::create},
        {"GET", u"/api/v1/organizations/{organization}"_s, Door::User, Lane::Reader, OrganizationHandler::read},
        {"PATCH", u"/api/v1/organizations/{organization}"_s, Door::User, Lane::Writer, OrganizationHandler::change},

        {"GET", u"/api/v1/changes"_s, Door::User, Lane::Reader, ChangeHandler::list},
        {"GET", u"/api/v1/events"_s, Door::User, Lane::Reader, openEvents},
    };
}
