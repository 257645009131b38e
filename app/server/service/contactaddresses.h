// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/service/caller.h"
#include "app/server/store/changelog.h"
#include "app/server/store/contactaddressrepository.h"
#include "app/server/store/identityrepository.h"
#include "app/server/store/portalrequestrepository.h"

/// Gives one contact a new list of addresses, with what that means for keys, clashes and the portal. Part of a transaction:
/// hold() before the contact's row is locked, apply() after.
class ContactAddresses
{
public:
    ContactAddresses(Database &database, ChangeLog &changes, const Caller &caller, qint64 now, ContactPolicy policy = {})
        : m_database(database), m_changes(changes), m_caller(caller), m_now(now), m_policy(std::move(policy)), m_addresses(database) {}

    /// Reads \a typed, the primary one first, and locks every key the change touches. Fields are "/emails/0/address", …. Where an
    /// agent puts a free address in the place of one that signs in to the portal, the old one stays until the new mailbox is
    /// proven; a supervisor's change holds at once.
    Result<void> hold(ContactId contact, const QStringList &typed);

    /// What is worth saying about the new list.
    Result<QList<Finding>> apply(ContactId contact);

private:
    struct Wanted {
        EmailKey key;
        QString address;
        QString field;
    };

    Result<void> deferProven();
    Result<bool> maySignIn(const EmailKey &key) const;
    Result<void> ask(ContactId contact, const PortalRequest &request);
    Result<void> read(const QStringList &typed);
    Result<void> holdKeys();
    Result<QList<Finding>> claim(ContactId contact, const Wanted &wanted);
    Result<void> insert(ContactId contact, const Wanted &wanted);
    Result<void> checkFree(const Wanted &wanted) const;
    Result<QList<Finding>> findingsOf(const Wanted &wanted) const;
    Result<void> giveUp(ContactId contact, const ContactAddress &address);
    const ContactAddress *present(const EmailKey &key) const;
    bool isWanted(const EmailKey &key) const;

    Database &m_database;
    ChangeLog &m_changes;
    const Caller &m_caller;
    qint64 m_now;
    ContactPolicy m_policy;
    ContactAddressRepository m_addresses;
    QList<Wanted> m_wanted;
    QList<ContactAddress> m_present;
    QHash<EmailKey, Side> m_sides;
    QList<Wanted> m_pending; ///< what comes in the place of an address, once it is proven: `field` is the finding's
    QList<EmailKey> m_replaced;
};
