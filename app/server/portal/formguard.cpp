// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/portal/formguard.h"

#include "app/server/portal/portalcookies.h"
#include "app/server/service/secret.h"

namespace FormGuard {

QByteArray secretOf(const HttpRequest &request)
{
    const QByteArray secret = request.cookie(PortalCookies::form);
    return secret.size() >= 22 && secret.size() <= 100 ? secret : QByteArray();
}

QByteArray field(const QByteArray &secret, const QByteArray &session)
{
    return Secret::hashOf("csrf " + secret + ' ' + session).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool isOurs(const HttpRequest &request, const QString &csrf)
{
    const QByteArray secret = secretOf(request);
    if (secret.isEmpty() || request.header("sec-fetch-site") == "cross-site")
        return false;
    return Secret::same(field(secret, request.cookie(PortalCookies::session)), csrf.toLatin1());
}

}
