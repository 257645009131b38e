// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/service/caller.h"
#include "app/server/service/portallinks.h"
#include "app/server/store/changelog.h"
#include "app/server/store/maildraft.h"
#include "models/domain/contact.h"
#include "models/domain/result.h"

/// Invites contacts to the portal. Every user may.
class InviteService
{
public:
    InviteService(Database &database, const AccountSettings &settings, qint64 now)
        : m_database(database), m_settings(settings), m_now(now) {}

    /// To \a address, which is the contact's, or to the primary one when empty. The token, the history's row and the mail are
    /// one transaction; older invites of the contact end. Conflict "identity.clash" for a user's address and
    /// "contact.blocked", both written down; Invalid "contact.email-not-for-sign-in", "contact.email-unknown" on "/address".
    Result<Invite> invite(const Caller &caller, ContactId contact, const QString &address);

    Result<QList<Invite>> ofContact(ContactId contact) const;

    /// Ends the link. Conflict "invite.over" when there is nothing to end.
    Result<Invite> revoke(const Caller &caller, InviteId invite);

private:
    Result<Invite> make(ChangeLog &changes, const Caller &caller, ContactId contact, const QString &typed);
    Result<Contact> found(ContactId id) const;
    Result<Invite> byId(InviteId id) const;
    Result<void> hold(const QString &address);
    Result<ContactEmail> emailOf(const Contact &contact, const QString &typed) const;
    MailDraft mailOf(const Invite &invite, const PortalLink &link, const Contact &contact, const Caller &caller) const;
    Result<void> audit(const QString &action, const Caller &caller, const Invite &invite);

    Database &m_database;
    const AccountSettings &m_settings;
    qint64 m_now;
};
