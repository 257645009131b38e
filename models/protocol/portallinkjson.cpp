// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/portallinkjson.h"

#include "models/protocol/jsonreader.h"
#include "models/protocol/jsonwriter.h"

namespace protocol {

QByteArray writePortalLink(const QString &url)
{
    JsonWriter json;
    json.openObject().member("url", url).closeObject();
    return json.take();
}

Result<QString> readPortalLink(const QByteArray &body)
{
    return readAnswer(body, [](const JsonNode &json) { return json["url"].required().text(); });
}

}
