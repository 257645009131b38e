// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/portal/portalcookies.h"

QByteArray PortalCookies::set(const char *name, const QByteArray &value, qint64 maxAge)
{
    QByteArray cookie = QByteArray(name) + '=' + value + "; Path=/; Secure; HttpOnly; SameSite=Lax";
    if (maxAge >= 0)
        cookie += "; Max-Age=" + QByteArray::number(maxAge);
    return cookie;
}
