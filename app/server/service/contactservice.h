// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/caller.h"
#include "app/server/store/contactrepository.h"

/// Makes and changes contacts. Every user may read and edit. A user's address is kept and told by a finding; the portal
/// stays closed to it.
class ContactService
{
public:
    ContactService(Database &database, qint64 now) : m_database(database), m_now(now) {}

    Result<Page<Contact>> page(const ContactQuery &query) const;
    Result<Contact> contact(ContactId id) const; ///< NotFound "contact.unknown"

    Result<Page<Clash>> clashes(const QString &cursor, int limit) const; ///< the newest first

    /// Findings "contact.email-is-users" and "contact.email-looks-like-users". Conflict "contact.email-taken" with extra
    /// "contactId"; Invalid "contact.email-is-channel"; fields name the address: "/emails/0/address".
    Result<SavedContact> create(const Caller &caller, const ContactDraft &draft);

    /// Stale "contact.stale" with the fields that moved since \a revision. An address that is taken away loses its portal for
    /// good; the others keep theirs unless it had one that worked.
    Result<SavedContact> change(const Caller &caller, ContactId id, qint64 revision, const ContactPatch &patch);

    Result<SavedContact> addEmail(const Caller &caller, ContactId id, const QString &address);

    /// Invalid "contact.email-last" for the only address; NotFound "contact.email-unknown".
    Result<SavedContact> removeEmail(const Caller &caller, ContactId id, qint64 revision, ContactEmailId email);

private:
    Result<SavedContact> withAddresses(const Caller &caller, ContactId id, std::optional<qint64> revision,
                                       const std::function<Result<void>(QStringList &)> &edit);
    Result<void> checkOrganization(OrganizationId id) const;
    Result<SavedContact> told(const QString &action, const Caller &caller, ContactId id, const QStringList &fields,
                              const QList<Finding> &findings);

    Database &m_database;
    qint64 m_now;
};
