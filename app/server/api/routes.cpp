// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/routes.h"

#include "app/server/api/attachmenthandler.h"
#include "app/server/api/audithandler.h"
#include "app/server/api/awaitedaddresshandler.h"
#include "app/server/api/changehandler.h"
#include "app/server/api/clashhandler.h"
#include "app/server/api/contacthandler.h"
#include "app/server/api/eventhandler.h"
#include "app/server/api/invitehandler.h"
#include "app/server/api/mailboxhandler.h"
#include "app/server/api/messagehandler.h"
#include "app/server/api/metahandler.h"
#include "app/server/api/organizationhandler.h"
#include "app/server/api/ownrequesthandler.h"
#include "app/server/api/quarantinehandler.h"
#include "app/server/api/portallinkhandler.h"
#include "app/server/api/registrationhandler.h"
#include "app/server/api/ownaccounthandler.h"
#include "app/server/api/sessionhandler.h"
#include "app/server/api/setuphandler.h"
#include "app/server/api/suggestionhandler.h"
#include "app/server/api/teamhandler.h"
#include "app/server/api/tickethandler.h"
#include "app/server/api/usercodehandler.h"
#include "app/server/api/userhandler.h"
#include "app/server/api/whatifhandler.h"

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
        {"POST", u"/api/v1/invitation"_s, Door::Open, Lane::Hashing, {}, UserCodeHandler::acceptInvitation},
        {"POST", u"/api/v1/password-request"_s, Door::Open, Lane::Writer, UserCodeHandler::requestPassword},
        {"POST", u"/api/v1/password"_s, Door::Open, Lane::Hashing, {}, UserCodeHandler::setPassword},
        {"POST", u"/api/v1/second-factor-request"_s, Door::Open, Lane::Hashing, {}, UserCodeHandler::requestSecondFactor},
        {"POST", u"/api/v1/second-factor-reset"_s, Door::Open, Lane::Hashing, {}, UserCodeHandler::resetSecondFactor},
        {"POST", u"/api/v1/address-proof"_s, Door::Open, Lane::Writer, UserCodeHandler::proveAddress},

        {"GET", u"/api/v1/me"_s, Door::User, Lane::Reader, OwnAccountHandler::read},
        {"PUT", u"/api/v1/me/password"_s, Door::User, Lane::Hashing, {}, OwnAccountHandler::changePassword},
        {"POST", u"/api/v1/me/second-factor"_s, Door::User, Lane::Hashing, {}, OwnAccountHandler::setUpSecondFactor},
        {"PUT", u"/api/v1/me/second-factor"_s, Door::User, Lane::Writer, OwnAccountHandler::confirmSecondFactor},
        {"DELETE", u"/api/v1/me/second-factor"_s, Door::User, Lane::Hashing, {}, OwnAccountHandler::removeSecondFactor},
        {"POST", u"/api/v1/me/recovery-codes"_s, Door::User, Lane::Hashing, {}, OwnAccountHandler::renewRecoveryCodes},
        {"GET", u"/api/v1/me/sessions"_s, Door::User, Lane::Reader, OwnAccountHandler::sessions},
        {"DELETE", u"/api/v1/me/sessions/{session}"_s, Door::User, Lane::Writer, OwnAccountHandler::endSession},

        {"GET", u"/api/v1/tickets"_s, Door::User, Lane::Reader, TicketHandler::list},
        {"POST", u"/api/v1/tickets"_s, Door::User, Lane::Writer, TicketHandler::create},
        {"GET", u"/api/v1/tickets/{ticket}"_s, Door::User, Lane::Reader, TicketHandler::read},
        {"PATCH", u"/api/v1/tickets/{ticket}"_s, Door::User, Lane::Writer, TicketHandler::change},
        {"PUT", u"/api/v1/tickets/{ticket}/tags/{tag}"_s, Door::User, Lane::Writer, TicketHandler::tag},
        {"DELETE", u"/api/v1/tickets/{ticket}/tags/{tag}"_s, Door::User, Lane::Writer, TicketHandler::untag},
        {"GET", u"/api/v1/tickets/{ticket}/messages"_s, Door::User, Lane::Reader, MessageHandler::list},
        {"POST", u"/api/v1/tickets/{ticket}/messages"_s, Door::User, Lane::Writer, MessageHandler::create},
        {"POST", u"/api/v1/attachments"_s, Door::User, Lane::Writer, AttachmentHandler::upload, {}, true},
        {"GET", u"/api/v1/attachments/{attachment}"_s, Door::User, Lane::Reader, AttachmentHandler::send},
        {"POST", u"/api/v1/tickets/{ticket}/messages/{message}/promotion"_s, Door::User, Lane::Writer, MessageHandler::promote},
        {"GET", u"/api/v1/tickets/{ticket}/messages/{message}/arrival"_s, Door::User, Lane::Reader, QuarantineHandler::arrival},
        {"GET", u"/api/v1/tickets/{ticket}/messages/{message}/source"_s, Door::User, Lane::Reader, QuarantineHandler::source},
        {"GET", u"/api/v1/tickets/{ticket}/suggestions"_s, Door::User, Lane::Reader, SuggestionHandler::list},
        {"POST", u"/api/v1/tickets/{ticket}/suggestions/{suggestion}/confirm"_s, Door::User, Lane::Writer, SuggestionHandler::confirm},
        {"POST", u"/api/v1/tickets/{ticket}/suggestions/{suggestion}/dismiss"_s, Door::User, Lane::Writer, SuggestionHandler::dismiss},

        {"GET", u"/api/v1/quarantine"_s, Door::User, Lane::Reader, QuarantineHandler::list},
        {"GET", u"/api/v1/quarantine/{mail}"_s, Door::User, Lane::Reader, QuarantineHandler::read},
        {"POST", u"/api/v1/quarantine/{mail}/accept"_s, Door::User, Lane::Writer, QuarantineHandler::accept},
        {"POST", u"/api/v1/quarantine/{mail}/discard"_s, Door::User, Lane::Writer, QuarantineHandler::discard},

        {"GET", u"/api/v1/contacts"_s, Door::User, Lane::Reader, ContactHandler::list},
        {"POST", u"/api/v1/contacts"_s, Door::User, Lane::Writer, ContactHandler::create},
        {"GET", u"/api/v1/contacts/{contact}"_s, Door::User, Lane::Reader, ContactHandler::read},
        {"PATCH", u"/api/v1/contacts/{contact}"_s, Door::User, Lane::Writer, ContactHandler::change},
        {"DELETE", u"/api/v1/contacts/{contact}"_s, Door::User, Lane::Writer, ContactHandler::erase},
        {"POST", u"/api/v1/contacts/{contact}/emails"_s, Door::User, Lane::Writer, ContactHandler::addEmail},
        {"DELETE", u"/api/v1/contacts/{contact}/emails/{email}"_s, Door::User, Lane::Writer, ContactHandler::removeEmail},
        {"GET", u"/api/v1/contacts/{contact}/awaited-addresses"_s, Door::User, Lane::Reader, AwaitedAddressHandler::list},
        {"POST", u"/api/v1/contacts/{contact}/awaited-addresses/link"_s, Door::User, Lane::Writer, AwaitedAddressHandler::sendAgain},
        {"POST", u"/api/v1/contacts/{contact}/awaited-addresses/use"_s, Door::User, Lane::Writer, AwaitedAddressHandler::useNow},
        {"GET", u"/api/v1/contacts/{contact}/invites"_s, Door::User, Lane::Reader, InviteHandler::list},
        {"POST", u"/api/v1/contacts/{contact}/invites"_s, Door::User, Lane::Writer, InviteHandler::create},
        {"DELETE", u"/api/v1/invites/{invite}"_s, Door::User, Lane::Writer, InviteHandler::revoke},
        {"GET", u"/api/v1/clashes"_s, Door::User, Lane::Reader, ClashHandler::list},
        {"GET", u"/api/v1/clashes/{clash}"_s, Door::User, Lane::Reader, ClashHandler::read},
        {"PATCH", u"/api/v1/clashes/{clash}"_s, Door::User, Lane::Writer, ClashHandler::change},
        {"GET", u"/api/v1/me/requests"_s, Door::User, Lane::Reader, OwnRequestHandler::list},
        {"GET", u"/api/v1/me/requests/{ticket}/messages"_s, Door::User, Lane::Reader, OwnRequestHandler::messages},
        {"GET", u"/api/v1/audit"_s, Door::User, Lane::Reader, AuditHandler::list},

        {"GET", u"/api/v1/users"_s, Door::User, Lane::Reader, UserHandler::list},
        {"POST", u"/api/v1/users"_s, Door::User, Lane::Writer, UserHandler::create},
        {"GET", u"/api/v1/users/{user}"_s, Door::User, Lane::Reader, UserHandler::read},
        {"PATCH", u"/api/v1/users/{user}"_s, Door::User, Lane::Writer, UserHandler::change},
        {"DELETE", u"/api/v1/users/{user}"_s, Door::User, Lane::Writer, UserHandler::remove},
        {"POST", u"/api/v1/users/{user}/invitation"_s, Door::User, Lane::Writer, UserHandler::inviteAgain},
        {"DELETE", u"/api/v1/users/{user}/sessions"_s, Door::User, Lane::Writer, UserHandler::endSessions},
        {"DELETE", u"/api/v1/users/{user}/second-factor"_s, Door::User, Lane::Writer, UserHandler::removeSecondFactor},
        {"POST", u"/api/v1/users/{user}/email"_s, Door::User, Lane::Hashing, {}, UserHandler::changeAddress},
        {"DELETE", u"/api/v1/users/{user}/addresses/{address}"_s, Door::User, Lane::Writer, UserHandler::releaseAddress},
        {"GET", u"/api/v1/users/{user}/what-if"_s, Door::User, Lane::Reader, WhatIfHandler::ofUser},
        {"GET", u"/api/v1/what-if"_s, Door::User, Lane::Reader, WhatIfHandler::ofAddress},
        {"GET", u"/api/v1/teams"_s, Door::User, Lane::Reader, TeamHandler::list},
        {"POST", u"/api/v1/teams"_s, Door::User, Lane::Writer, TeamHandler::create},
        {"GET", u"/api/v1/teams/{team}"_s, Door::User, Lane::Reader, TeamHandler::read},
        {"PATCH", u"/api/v1/teams/{team}"_s, Door::User, Lane::Writer, TeamHandler::rename},
        {"DELETE", u"/api/v1/teams/{team}"_s, Door::User, Lane::Writer, TeamHandler::remove},

        {"GET", u"/api/v1/organizations"_s, Door::User, Lane::Reader, OrganizationHandler::list},
        {"POST", u"/api/v1/organizations"_s, Door::User, Lane::Writer, OrganizationHandler::create},
        {"GET", u"/api/v1/organizations/{organization}"_s, Door::User, Lane::Reader, OrganizationHandler::read},
        {"PATCH", u"/api/v1/organizations/{organization}"_s, Door::User, Lane::Writer, OrganizationHandler::change},

        {"GET", u"/api/v1/mailboxes"_s, Door::User, Lane::Reader, MailboxHandler::list},

        {"GET", u"/api/v1/registrations"_s, Door::User, Lane::Reader, RegistrationHandler::list},
        {"POST", u"/api/v1/registrations/{registration}/approval"_s, Door::User, Lane::Writer, RegistrationHandler::approve},
        {"DELETE", u"/api/v1/registrations/{registration}"_s, Door::User, Lane::Writer, RegistrationHandler::refuse},
        {"GET", u"/api/v1/portal-link"_s, Door::User, Lane::Reader, PortalLinkHandler::read},
        {"GET", u"/api/v1/changes"_s, Door::User, Lane::Reader, ChangeHandler::list},
        {"GET", u"/api/v1/events"_s, Door::User, Lane::Reader, openEvents},
    };
}
