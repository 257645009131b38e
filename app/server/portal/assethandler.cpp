// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/portal/assethandler.h"

#include "app/server/portal/assets.h"
#include "app/server/portal/pageheaders.h"

using namespace Qt::StringLiterals;

HttpResponse AssetHandler::send(const Assets &assets, const HttpRequest &request)
{
    const Assets::Asset *asset = assets.find(request.text(u"name"_s));
    if (!asset)
        return withPageHeaders({404, {{"content-type", "text/plain; charset=utf-8"}}, "404\n", {}, {}}, Keep::Never);
    return withPageHeaders({200, {{"content-type", asset->type}}, asset->content, {}, {}}, Keep::ForGood);
}
