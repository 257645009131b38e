// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/invitehandler.h"

#include "app/server/api/problem.h"
#include "app/server/service/inviteservice.h"
#include "models/protocol/contactdraftjson.h"
#include "models/protocol/invitejson.h"

using namespace Qt::StringLiterals;

static InviteService invites(const Context &context)
{
    return InviteService(context.database, context.settings, context.now);
}

/// {"address"}, or nothing at all for the primary one.
static Result<QString> addressOf(const HttpRequest &request)
{
    const QByteArray body = request.body.simplified();
    if (body.isEmpty() || body == "{}" || body == "{ }")
        return QString();
    return protocol::readAddress(request.body);
}

HttpResponse InviteHandler::list(const HttpRequest &request, Context &context)
{
    const auto list = invites(context).ofContact(ContactId{request.number(u"contact")});
    if (!list)
        return problem(list.error());
    return HttpResponse::ok(protocol::writePage(*list, QString()));
}

HttpResponse InviteHandler::create(const HttpRequest &request, Context &context)
{
    const auto address = addressOf(request);
    if (!address)
        return problem(address.error());
    const auto invite = invites(context).invite(context.caller, ContactId{request.number(u"contact")}, *address);
    if (!invite)
        return problem(invite.error());
    return HttpResponse::created(protocol::write(*invite))
        .with("location", "/api/v1/invites/" + QByteArray::number(invite->id.value));
}

HttpResponse InviteHandler::revoke(const HttpRequest &request, Context &context)
{
    const auto invite = invites(context).revoke(context.caller, InviteId{request.number(u"invite")});
    if (!invite)
        return problem(invite.error());
    return HttpResponse::ok(protocol::write(*invite));
}
