// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/service/attempts.h"
#include "app/server/store/addresseerepository.h"
#include "app/server/store/portalrequestrepository.h"

/// What may be asked of the portal by anybody: an account, a password, another address. Asking writes one row, the same
/// for any address; whose the address is, is found out later, apart from the request.
class PortalRequests
{
public:
    PortalRequests(Database &database, const AccountSettings &settings, qint64 now)
        : m_database(database), m_settings(settings), m_now(now) {}

    /// Invalid on field "email" ("portal.email-invalid", "portal.email-not-for-sign-in") or "name" ("portal.name-missing",
    /// "portal.name-too-long", "portal.name-characters"), by the text alone. Limited "portal.limited" as for a sign-in.
    Result<void> ask(PortalRequest request);

    /// Does what follows from the oldest row, in one transaction: a link to whoever may have one, else the truth, by mail to
    /// the address itself. False when no row is due. A row that could not be resolved waits a while.
    Result<bool> resolveNext();

private:
    Result<void> resolve(const PortalRequest &request);
    Result<void> answerUser(const PortalRequest &request, const EmailKey &key, const Addressee &user);
    Result<void> answerContact(const PortalRequest &request, const EmailKey &key, const Addressee &contact);
    Result<void> answerNobody(const PortalRequest &request, const EmailKey &key);
    Attempts attemptsAt(const PortalRequest &request);

    Database &m_database;
    const AccountSettings &m_settings;
    qint64 m_now;
};
