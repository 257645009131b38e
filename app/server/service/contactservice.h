// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/service/caller.h"
#include "app/server/store/contactrepository.h"

class ContactAddresses;
class ContactDoors;

/// Makes and changes contacts. Every user may read and edit. A user's address is kept and told by a finding; the portal
/// stays closed to it.
class ContactService
{
public:
    ContactService(Database &database, qint64 now, ContactPolicy policy = {})
        : m_database(database), m_now(now), m_policy(std::move(policy)) {}

    Result<Page<Contact>> page(const ContactQuery &query) const;
    Result<Contact> contact(ContactId id) const; ///< NotFound "contact.unknown", Gone "contact.erased"

    /// Findings "contact.email-is-users", "contact.email-looks-like-users" and "contact.email-looks-like-colleague". Conflict
    /// "identity.clash" with extra "userId" where the site refuses users' addresses; Conflict "contact.email-taken" with extra
    /// "contactId"; Invalid "contact.email-is-channel"; fields name the address: "/emails/0/address".
    Result<SavedContact> create(const Caller &caller, const ContactDraft &draft);

    /// Stale "contact.stale" with the fields that moved since \a revision. An address that is taken away loses its portal for
    /// good; the others keep theirs unless it had one that worked. To block is a supervisor's: Forbidden "contact.not-allowed".
    Result<SavedContact> change(const Caller &caller, ContactId id, qint64 revision, const ContactPatch &patch);

    Result<SavedContact> addEmail(const Caller &caller, ContactId id, const QString &address);

    /// Invalid "contact.email-last" for the only address; NotFound "contact.email-unknown".
    Result<SavedContact> removeEmail(const Caller &caller, ContactId id, qint64 revision, ContactEmailId email);

private:
    Result<void> refuseErased(const Caller &caller, ContactId id);
    Result<QList<Finding>> write(ContactAddresses &addresses, ContactDoors &doors, const ContactPatch &patch, const Contact &before);
    Result<SavedContact> withAddresses(const Caller &caller, ContactId id, std::optional<qint64> revision,
                                       const std::function<Result<void>(QStringList &)> &edit);
    Result<void> checkOrganization(OrganizationId id) const;
    Result<SavedContact> told(const QString &action, const Caller &caller, ContactId id, const QStringList &fields,
                              const QList<Finding> &findings);

    Database &m_database;
    qint64 m_now;
    ContactPolicy m_policy;
};
