// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/awaitedaddresshandler.h"

#include "app/server/api/precondition.h"
#include "app/server/api/problem.h"
#include "app/server/service/awaitedaddresses.h"
#include "models/protocol/awaitedaddressjson.h"
#include "models/protocol/contactdraftjson.h"
#include "models/protocol/contactjson.h"

namespace {

AwaitedAddresses serviceOf(const Context &context)
{
    return AwaitedAddresses(context.database, context.settings, context.now);
}

ContactId contactOf(const HttpRequest &request)
{
    return ContactId{request.number(u"contact")};
}

}

HttpResponse AwaitedAddressHandler::list(const HttpRequest &request, Context &context)
{
    const auto awaited = serviceOf(context).ofContact(contactOf(request));
    if (!awaited)
        return problem(awaited.error());
    return HttpResponse::ok(protocol::writePage(*awaited, QString()));
}

HttpResponse AwaitedAddressHandler::sendAgain(const HttpRequest &request, Context &context)
{
    const auto address = protocol::readAddress(request.body);
    if (!address)
        return problem(address.error());
    const auto sent = serviceOf(context).sendAgain(context.caller, contactOf(request), *address);
    return sent ? HttpResponse::noContent() : problem(sent.error());
}

HttpResponse AwaitedAddressHandler::useNow(const HttpRequest &request, Context &context)
{
    const auto address = protocol::readAddress(request.body);
    if (!address)
        return problem(address.error());
    const auto saved = serviceOf(context).useNow(context.caller, contactOf(request), *address);
    if (!saved)
        return problem(saved.error());
    return withTag(HttpResponse::ok(protocol::write(*saved)), saved->contact.revision);
}
