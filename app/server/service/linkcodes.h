// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/service/outcome.h"
#include "app/server/service/portalaccess.h"

/// One-time codes by mail: whoever has an access link sees a ticket, but only its addressee may answer.
class LinkCodes
{
public:
    LinkCodes(Database &database, const AccountSettings &settings, qint64 now)
        : m_database(database), m_settings(settings), m_now(now) {}

    /// Mails a fresh code of 8 digits to the address the link was sent to; an older one ends. It works for this browser, for 15
    /// minutes and five tries. Limited "portal.limited"; Gone "portal.link-dead".
    Result<void> send(const QByteArray &grantToken, const QString &source);

    /// From now on the browser may do what the addressee may. Invalid "portal.code-wrong" on field "token"; Gone as above.
    Result<void> prove(const QByteArray &grantToken, const QString &code, const QString &source);

private:
    Result<PortalGrant> accessGrant(const QByteArray &grantToken) const;
    Outcome<void> tryCode(const QByteArray &grantToken, const QString &code, const QString &source);
    Outcome<void> refuse(const PortalGrant &grant, const QString &source);

    Database &m_database;
    const AccountSettings &m_settings;
    qint64 m_now;
};
