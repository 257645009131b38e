// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/portal/portalroutes.h"

#include "app/server/portal/accounthandler.h"
#include "app/server/portal/assethandler.h"
#include "app/server/portal/customerfilehandler.h"
#include "app/server/portal/customertickethandler.h"
#include "app/server/portal/guesthandler.h"
#include "app/server/portal/linkhandler.h"
#include "app/server/portal/passwordhandler.h"
#include "app/server/portal/portalcall.h"
#include "app/server/portal/profilehandler.h"
#include "app/server/portal/signinhandler.h"

using namespace Qt::StringLiterals;

namespace {

using PageHandler = HttpResponse (*)(PortalCall &);
using HashingStep = AfterHashing (*)(PortalCall &);

Handler page(const std::shared_ptr<const PortalSite> &site, PageHandler handler)
{
    return [site, handler](const HttpRequest &request, Context &context) {
        PortalCall call(*site, request, context);
        return call.guarded(handler);
    };
}

HashingHandler step(const std::shared_ptr<const PortalSite> &site, HashingStep handler)
{
    return [site, handler](const HttpRequest &request, Context &context) {
        PortalCall call(*site, request, context);
        return handler(call);
    };
}

}

// method, path, who, where, handler[, hashing handler]
Routes portalRoutes(const std::shared_ptr<const Catalogue> &catalogue)
{
    const auto site = std::make_shared<const PortalSite>(catalogue);
    const auto show = [&](const QString &path, PageHandler handler) {
        return Route{"GET", path, Door::Open, Lane::Reader, page(site, handler)};
    };
    const auto take = [&](const QString &path, PageHandler handler) {
        return Route{"POST", path, Door::Open, Lane::Writer, page(site, handler)};
    };
    const auto hash = [&](const QString &path, HashingStep handler) {
        return Route{"POST", path, Door::Open, Lane::Hashing, {}, step(site, handler)};
    };
    const auto takeFiles = [&](const QString &path, PageHandler handler) {
        return Route{"POST", path, Door::Open, Lane::Writer, page(site, handler), {}, true};
    };
    const auto asset = [site](const HttpRequest &request, Context &) { return AssetHandler::send(site->assets, request); };

    return {
        show(u"/"_s, CustomerTicketHandler::home),
        show(u"/portal"_s, CustomerTicketHandler::home),
        show(u"/portal/"_s, CustomerTicketHandler::list),
        show(u"/portal/tickets/{number}"_s, CustomerTicketHandler::show),
        takeFiles(u"/portal/tickets/{number}"_s, CustomerTicketHandler::reply),
        take(u"/portal/tickets/{number}/close"_s, CustomerTicketHandler::close),
        take(u"/portal/tickets/{number}/reopen"_s, CustomerTicketHandler::reopen),
        show(u"/portal/tickets/new"_s, CustomerTicketHandler::showNew),
        takeFiles(u"/portal/tickets/new"_s, CustomerTicketHandler::open),
        show(u"/portal/profile"_s, ProfileHandler::show),
        take(u"/portal/profile"_s, ProfileHandler::changeAddress),
        show(u"/portal/code"_s, GuestHandler::showCode),
        take(u"/portal/code"_s, GuestHandler::sendCode),
        take(u"/portal/code/enter"_s, GuestHandler::enterCode),
        show(u"/portal/attachments/{attachment}"_s, CustomerFileHandler::send),
        show(u"/portal/sign-in"_s, SignInHandler::show),
        hash(u"/portal/sign-in"_s, SignInHandler::signIn),
        take(u"/portal/sign-out"_s, SignInHandler::signOut),
        show(u"/portal/create-account"_s, AccountHandler::showCreate),
        take(u"/portal/create-account"_s, AccountHandler::create),
        show(u"/portal/obtain-password"_s, AccountHandler::showObtain),
        take(u"/portal/obtain-password"_s, AccountHandler::obtain),
        show(u"/portal/link"_s, LinkHandler::show),
        take(u"/portal/link"_s, LinkHandler::redeem),
        show(u"/portal/password"_s, PasswordHandler::show),
        hash(u"/portal/password"_s, PasswordHandler::set),
        {"GET", u"/portal/assets/{name}"_s, Door::Open, Lane::Inline, asset},
        show(u"/portal/{page}"_s, CustomerTicketHandler::notFound),
        show(u"/portal/{folder}/{page}"_s, CustomerTicketHandler::notFound),
    };
}

Dispatch::Refusal portalRefusal(const std::shared_ptr<const Catalogue> &catalogue)
{
    const auto site = std::make_shared<const PortalSite>(catalogue);
    return [site](const HttpRequest &request, Context &context, const Error &error) {
        return PortalCall(*site, request, context).problem(error);
    };
}
