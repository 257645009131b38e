// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/store/portaltokenrepository.h"
#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QString>
#include <optional>

/// A secret way in to the portal, as it goes into a mail: only its hash is stored.
struct PortalLink {
    QString url;  ///< the public URL of /portal/link with the code in its fragment
    QString code; ///< what a person pastes where no script runs
    qint64 expiresAt = 0;
    qint64 tokenRow = 0; ///< the row of portal_token
};

/// Issues the links that mails carry. Call it inside the transaction that writes the mail.
class PortalLinks
{
public:
    PortalLinks(Database &database, const AccountSettings &settings, qint64 now)
        : m_database(database), m_settings(settings), m_now(now) {}

    /// A link that shows one ticket for 30 days. Nothing when the address is a user's, is not the contact's, or cannot sign in.
    Result<std::optional<PortalLink>> issueAccess(ContactId contact, const QString &address, TicketId ticket);

    /// A link that sets a password once within 7 days; ends the contact's older invites. Nothing as above.
    Result<std::optional<PortalLink>> issueInvite(ContactId contact, const QString &address);

    /// A link that sets a password once within an hour. Nothing as above.
    Result<std::optional<PortalLink>> issuePassword(ContactId contact, const QString &address);

    /// The key of \a address, held, where the portal is open to it. Nothing as above.
    static Result<std::optional<EmailKey>> holdKey(Database &database, const QString &address);

    /// The public URL of /portal/link with \a code in its fragment.
    static QString urlOf(const AccountSettings &settings, const QString &code);

private:
    Result<std::optional<PortalLink>> issue(TokenPurpose purpose, ContactId contact, const QString &address, TicketId ticket,
                                            qint64 lifetime);

    Database &m_database;
    const AccountSettings &m_settings;
    qint64 m_now;
};
