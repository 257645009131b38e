// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/portallinkhandler.h"

#include "models/protocol/portallinkjson.h"

HttpResponse PortalLinkHandler::read(const HttpRequest &, Context &context)
{
    return HttpResponse::ok(protocol::writePortalLink(context.settings.publicUrl + QStringLiteral("/portal/")));
}
