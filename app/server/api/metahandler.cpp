// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/metahandler.h"

HttpResponse MetaHandler::read(const HttpRequest &, Context &)
{
    static const QByteArray answer = R"({"version":")" SUPPORT_VERSION R"(","features":["changes","portal"],"oldestConsole":"0.1.0"})";
    return HttpResponse::ok(answer);
}
